import type { CollectionBeforeValidateHook } from 'payload'

import { isStaff } from '@/access/isStaff'
import { organisationOf } from '@/access/organisationOf'

/** A new document by somebody outside the editorial team belongs to that person's organisation. */
export const ownOrganisation: CollectionBeforeValidateHook = ({ data, operation, req }) => {
  const own = organisationOf(req.user)
  if (operation !== 'create' || !req.user || isStaff(req.user) || !own) return data

  return { ...data, ownerOrganisation: own }
}
