import type { CollectionConfig } from 'payload'

import type { OutboxOptions } from './index'

/** Letters that wait, are on their way, are sent, or could not be. */
export function lettersCollection({ mayRead = () => false }: OutboxOptions): CollectionConfig {
  const never = () => false
  return {
    slug: 'letters',
    access: { read: ({ req }) => mayRead(req.user), create: never, update: never, delete: never },
    admin: { useAsTitle: 'subject', hidden: ({ user }) => !mayRead(user) },
    disableDuplicate: true,
    lockDocuments: false,
    fields: [
      // Unique, so that nobody gets the same letter twice.
      { name: 'key', type: 'text', required: true, unique: true },
      { name: 'to', type: 'text' },
      { name: 'subject', type: 'text' },
      { name: 'text', type: 'textarea', access: { read: never } },
      { name: 'html', type: 'textarea', access: { read: never } },
      { name: 'language', type: 'text' },
      {
        name: 'state',
        type: 'select',
        options: ['waiting', 'sending', 'sent', 'failed'],
        defaultValue: 'waiting',
        index: true,
      },
      { name: 'attempts', type: 'number', defaultValue: 0 },
      { name: 'notBefore', type: 'date', index: true },
      { name: 'heldUntil', type: 'date' },
      { name: 'sentAt', type: 'date' },
      { name: 'error', type: 'text' },
    ],
  }
}
