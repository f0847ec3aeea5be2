import type { CollectionConfig, Field } from 'payload'

import { nobody } from '@/access/who'

/**
 * A collection that no door of Payload's opens, for anybody: not REST, not GraphQL, not the admin.
 * It has no versions and no trash, so that what is deleted is gone.
 */
export const closed = {
  access: { create: nobody, read: nobody, update: nobody, delete: nobody, readVersions: nobody },
  admin: { hidden: true },
  graphQL: false,
  disableDuplicate: true,
  lockDocuments: false,
  versions: false,
} as const satisfies Omit<CollectionConfig, 'slug' | 'fields'>

/** Fields that several closed collections share. */
export const inPrivate = {
  submission: {
    name: 'submission',
    type: 'relationship',
    relationTo: 'submissions',
    index: true,
  },
} as const satisfies Record<string, Field>
