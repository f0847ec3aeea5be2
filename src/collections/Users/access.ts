import type { Access, CollectionConfig } from 'payload'

import { isStaff } from '@/access/isStaff'
import { organisationOf } from '@/access/organisationOf'
import { roleOf } from '@/access/roleOf'
import { admins } from '@/access/who'

/** Staff see everyone, a partner the colleagues, everybody themselves. */
const staffColleaguesOrSelf: Access = ({ req }) => {
  if (!req.user || roleOf(req.user) === null) return false
  if (isStaff(req.user)) return true

  const self = { id: { equals: req.user.id } }
  const organisation = organisationOf(req.user)
  return roleOf(req.user) === 'partner' && organisation
    ? { or: [self, { organisation: { equals: organisation } }] }
    : self
}

const adminsOrSelf: Access = ({ req }) => {
  if (roleOf(req.user) === 'admin') return true
  return req.user && roleOf(req.user) ? { id: { equals: req.user.id } } : false
}

export const access: CollectionConfig['access'] = {
  admin: ({ req }) => roleOf(req.user) !== null,
  create: admins,
  read: staffColleaguesOrSelf,
  update: adminsOrSelf,
  delete: admins,
  unlock: admins,
}
