import type { Access, FieldAccess, Where } from 'payload'

import { isStaff } from './isStaff'
import { organisationOf } from './organisationOf'
import { roleOf } from './roleOf'

/** Nobody, through any door that checks access. */
export const nobody = () => false

/** Everyone: for what holds no secrets and has no drafts, such as the list of municipalities. */
export const anyone: Access = () => true

export const admins: Access = ({ req }) => roleOf(req.user) === 'admin'

export const staff: Access = ({ req }) => isStaff(req.user)

export const signedIn: Access = ({ req }) => roleOf(req.user) !== null

/** The condition under which a visitor may read a document that goes through the workflow. */
export const published: Where = { _status: { equals: 'published' } }

/** Staff read everything; others what is published. For content that only the editorial team writes. */
export const staffOrPublished: Access = ({ req }) => isStaff(req.user) || published

/** Staff read everything; others what is theirs, and what is published. */
export const staffOwnOrPublished: Access = ({ req }) => {
  const own = theirs(req.user)
  if (own === true) return true
  return own ? { or: [published, own] } : published
}

/** Staff change everything, a partner what the own organisation owns, a contributor the own documents. */
export const staffOrOwn: Access = ({ req }) => theirs(req.user)

/** As {@link staffOrOwn}, asked of a stored version. */
export const versionsOfStaffOrOwn: Access = ({ req }) => {
  const own = theirs(req.user)
  if (typeof own === 'boolean') return own
  return Object.fromEntries(Object.entries(own).map(([path, rule]) => [`version.${path}`, rule]))
}

export const staffField: FieldAccess = ({ req }) => isStaff(req.user)

export const adminField: FieldAccess = ({ req }) => roleOf(req.user) === 'admin'

/** For fields that say who did what: anyone who is signed in, never the public. */
export const signedInField: FieldAccess = ({ req }) => roleOf(req.user) !== null

/** The rows that belong to a user: all, none, or those that a condition picks. */
function theirs(user: unknown): boolean | Where {
  if (isStaff(user)) return true

  const organisation = organisationOf(user)
  const id = (user as { id?: unknown } | null | undefined)?.id // as Payload carries it

  if (roleOf(user) === 'partner') {
    return organisation ? { ownerOrganisation: { equals: organisation } } : false
  }
  return roleOf(user) === 'contributor' && typeof id === 'string'
    ? { createdBy: { equals: id } }
    : false
}
