import type { Access, CollectionConfig } from 'payload'

import type { Settings } from '../settle'
import { group, notificationsSlug, slugOf } from '../slugs'
import { label } from '../translations/label'

/** What each person should hear of. Written by the server; the reader may only say that it is read. */
export function notificationsCollection({ users }: Settings): CollectionConfig {
  const never = () => false
  const own: Access = ({ req }) => (req.user ? { recipient: { equals: req.user.id } } : false)
  const kept = { create: never, update: never }

  return {
    slug: notificationsSlug,
    labels: { singular: label('notification'), plural: label('notifications') },
    access: { read: own, create: never, update: own, delete: never },
    admin: { useAsTitle: 'eventKey', group, hidden: true },
    disableDuplicate: true,
    lockDocuments: false,
    fields: [
      {
        name: 'recipient',
        type: 'relationship',
        relationTo: slugOf(users),
        required: true,
        index: true,
        access: kept,
      },
      // recipient:event. Unique, so that nobody is told twice.
      { name: 'key', type: 'text', required: true, unique: true, access: kept },
      { name: 'eventKey', type: 'text', required: true, index: true, access: kept },
      { name: 'kind', type: 'text', required: true, access: kept },
      { name: 'documentCollection', type: 'text', index: true, access: kept },
      { name: 'documentId', type: 'text', index: true, access: kept },
      { name: 'title', type: 'text', access: kept },
      { name: 'actorName', type: 'text', access: kept },
      { name: 'comment', type: 'textarea', access: kept },
      { name: 'at', type: 'date', index: true, access: kept },
      {
        name: 'link',
        type: 'text',
        access: kept,
        // A path on this site and nothing else, so that a message can never lead away from it.
        validate: (value: string | null | undefined) =>
          !value || /^\/(?!\/)/.test(value) || 'Not a path.',
      },
      { name: 'readAt', type: 'date', index: true, label: label('readAt') },
      {
        name: 'mail',
        type: 'select',
        options: ['none', 'at_once', 'daily', 'sent'],
        index: true,
        access: { ...kept, read: never },
      },
      { name: 'emailedAt', type: 'date', access: { ...kept, read: never } },
    ],
  }
}
