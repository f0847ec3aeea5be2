import type { CollectionConfig } from 'payload'

import { dutiesSlug } from './lease'

/** When each duty was last done, by whom, and how it went. */
export function dutiesCollection(mayRead: (user: unknown) => boolean): CollectionConfig {
  const never = () => false
  return {
    slug: dutiesSlug,
    access: { read: ({ req }) => mayRead(req.user), create: never, update: never, delete: never },
    admin: {
      useAsTitle: 'name',
      defaultColumns: ['name', 'beganAt', 'endedAt', 'outcome', 'error'],
      hidden: ({ user }) => !mayRead(user),
    },
    disableDuplicate: true,
    lockDocuments: false,
    fields: [
      { name: 'name', type: 'text', required: true, unique: true },
      { name: 'holder', type: 'text' },
      { name: 'heldUntil', type: 'date' },
      { name: 'beganAt', type: 'date' },
      { name: 'endedAt', type: 'date' },
      { name: 'outcome', type: 'text' },
      { name: 'error', type: 'text' },
    ],
  }
}
