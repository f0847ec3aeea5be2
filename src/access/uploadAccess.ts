import type { Access } from 'payload'

import { isStaff } from '@/access/isStaff'
import { roleOf } from '@/access/roleOf'

/** Staff and the one who uploaded a file may change it. */
export const staffOrUploader: Access = ({ req }) => {
  if (isStaff(req.user)) return true
  return roleOf(req.user) && req.user ? { uploadedBy: { equals: req.user.id } } : false
}

/** Visitors reach a file once something published shows it; those who are signed in also their own. */
export const readReleasedOrOwn: Access = ({ req }) => {
  if (isStaff(req.user)) return true

  const released = { released: { equals: true } }
  return roleOf(req.user) && req.user
    ? { or: [released, { uploadedBy: { equals: req.user.id } }] }
    : released
}
