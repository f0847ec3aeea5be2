import type { CollectionConfig, Field, FieldAccess } from 'payload'

import type { OutboxOptions } from './index'
import { lettersSlug } from './letter'
import { sendAgain } from './sendAgain'
import { words } from './words'

/** Letters that wait, are on their way, are sent, or could not be. */
export function lettersCollection(options: OutboxOptions): CollectionConfig {
  const { hidesReceiver = () => false, mayRead = () => false } = options
  const never = () => false
  const toldOf: FieldAccess = ({ doc }) => !hidesReceiver(String(doc?.key ?? ''))
  const hidden = { admin: { hidden: true }, access: { read: never } }

  return {
    slug: lettersSlug,
    labels: { singular: words.letter, plural: words.letters },
    access: { read: ({ req }) => mayRead(req.user), create: never, update: never, delete: never },
    admin: {
      useAsTitle: 'subject',
      hidden: ({ user }) => !mayRead(user),
      group: words.group,
      description: words.about,
      defaultColumns: ['subject', 'to', 'state', 'createdAt'],
      listSearchableFields: ['subject', 'to'],
      hideAPIURL: true,
    },
    defaultSort: '-createdAt',
    disableBulkDelete: true,
    disableBulkEdit: true,
    disableDuplicate: true,
    lockDocuments: false,
    endpoints: [sendAgain(options)],
    fields: [
      {
        name: 'again',
        type: 'ui',
        admin: {
          components: { Field: '/plugins/outbox/admin/SendAgain#SendAgain' },
          disableListColumn: true,
        },
      },
      text('subject'),
      { ...text('to'), access: { read: toldOf } } as Field, // a text with an access
      {
        name: 'state',
        type: 'select',
        label: words.state,
        options: (['waiting', 'sending', 'sent', 'failed'] as const).map((value) => ({
          value,
          label: words[value],
        })),
        defaultValue: 'waiting',
        index: true,
      },
      // a mail server repeats the address that it refuses
      { ...text('error'), access: { read: toldOf } } as Field, // as above
      { name: 'attempts', type: 'number', label: words.attempts, defaultValue: 0 },
      { name: 'notBefore', type: 'date', label: words.notBefore, index: true, admin: moment },
      { name: 'sentAt', type: 'date', label: words.sentAt, admin: moment },
      text('language'),
      // Unique, so that nobody gets the same letter twice.
      { name: 'key', type: 'text', label: words.key, required: true, unique: true },
      { name: 'heldUntil', type: 'date', ...hidden },
      // What a letter says is between us and its reader, and may open a door.
      { name: 'text', type: 'textarea', ...hidden },
      { name: 'html', type: 'textarea', ...hidden },
    ],
  }
}

const moment = {
  date: { displayFormat: 'yyyy-MM-dd HH:mm', pickerAppearance: 'dayAndTime' },
} as const

const text = (name: 'to' | 'subject' | 'language' | 'error'): Field => ({
  name,
  type: 'text',
  label: words[name],
})
