import type { CollectionConfig } from 'payload'

import { dutiesSlug } from './lease'

/** When each duty was last done, by whom, and how it went. */
export function dutiesCollection(mayRead: (user: unknown) => boolean): CollectionConfig {
  const never = () => false
  return {
    slug: dutiesSlug,
    labels: {
      singular: { en: 'Duty', sv: 'Återkommande syssla' },
      plural: { en: 'Duties', sv: 'Återkommande sysslor' },
    },
    access: { read: ({ req }) => mayRead(req.user), create: never, update: never, delete: never },
    admin: {
      useAsTitle: 'name',
      group: { en: 'System', sv: 'System' },
      defaultColumns: ['name', 'beganAt', 'endedAt', 'outcome', 'error'],
      hidden: ({ user }) => !mayRead(user),
    },
    disableDuplicate: true,
    lockDocuments: false,
    fields: [
      {
        name: 'name',
        type: 'text',
        label: { en: 'Duty', sv: 'Syssla' },
        required: true,
        unique: true,
      },
      { name: 'holder', type: 'text', label: { en: 'Held by', sv: 'Utförs av' } },
      { name: 'heldUntil', type: 'date', label: { en: 'Held until', sv: 'Upptagen till' } },
      { name: 'beganAt', type: 'date', label: { en: 'Began', sv: 'Började' } },
      { name: 'endedAt', type: 'date', label: { en: 'Ended', sv: 'Slutade' } },
      { name: 'outcome', type: 'text', label: { en: 'Outcome', sv: 'Utfall' } },
      { name: 'error', type: 'text', label: { en: 'Fault', sv: 'Fel' } },
    ],
  }
}
