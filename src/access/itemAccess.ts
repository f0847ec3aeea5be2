import type { CollectionConfig } from 'payload'

import {
  admins,
  signedIn,
  staff,
  staffOrOwn,
  staffOrPublished,
  staffOwnOrPublished,
  versionsOfStaffOrOwn,
} from './who'

/** Who may do what with content that organisations own. The workflow narrows it further, state by state. */
export const itemAccess: CollectionConfig['access'] = {
  create: signedIn,
  read: staffOwnOrPublished,
  readVersions: versionsOfStaffOrOwn,
  update: staffOrOwn,
  delete: admins,
}

/** Who may do what with content that only the editorial team writes. */
export const editorialAccess: CollectionConfig['access'] = {
  create: staff,
  read: staffOrPublished,
  readVersions: staff,
  update: staff,
  delete: admins,
}
