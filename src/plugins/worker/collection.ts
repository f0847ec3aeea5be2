import type { CollectionConfig } from 'payload'

/** When each duty was last done, by whom, and how it went. */
export const dutiesCollection: CollectionConfig = {
  slug: 'duties',
  access: { read: () => false, create: () => false, update: () => false, delete: () => false },
  admin: { hidden: true },
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
