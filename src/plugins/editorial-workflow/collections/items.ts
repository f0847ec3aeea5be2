import type { CollectionConfig, Field } from 'payload'

import type { Settings } from '../settle'
import { group, itemsSlug } from '../slugs'
import { scopeWhere } from './scopeAccess'

/**
 * Where every document under the workflow stands, one flat row each, whatever collection it is in:
 * what the desk, the reminders and the reports ask. The documents are the truth; `noteItem` follows
 * them in the same transaction, and the rows can be made anew at any time.
 */
export function itemsCollection(settings: Settings): CollectionConfig {
  const never = () => false

  return {
    slug: itemsSlug,
    access: {
      read: ({ req }) => scopeWhere(settings, req.user),
      create: never,
      update: never,
      delete: never,
    },
    admin: { useAsTitle: 'title', group, hidden: true },
    disableDuplicate: true,
    lockDocuments: false,
    timestamps: false,
    fields: [
      // collection:id
      { name: 'key', type: 'text', required: true, unique: true },
      ...texts('documentCollection', 'documentId', 'documentOrganisation', 'documentAuthor'),
      { name: 'title', type: 'text' },
      ...texts('state', 'assignee', 'submittedBy', 'priority'),
      ...flags('isLive', 'isTrashed', 'everPublished', 'isGuest'),
      { name: 'rev', type: 'number' },
      // languages, separated by commas: the public meets them, they lack, they are behind the source,
      // they could be published
      ...texts('publishedLocales', 'missingLocales', 'staleLocales', 'readyLocales'),
      // fingerprints, for the server alone
      { name: 'translations', type: 'textarea', access: { read: never } },
      ...dates(
        'changedAt',
        'languagesAt',
        'movedAt',
        'submittedAt',
        'dueAt',
        'scheduledFor',
        'unpublishAt',
        'firstPublishedAt',
        'publishedAt',
        'verifiedAt',
        'nextReviewAt',
      ),
      { name: 'changedBy', type: 'text' },
    ],
  }
}

const texts = (...names: string[]): Field[] =>
  names.map((name) => ({ name, type: 'text', index: true }))

const flags = (...names: string[]): Field[] =>
  names.map((name) => ({ name, type: 'checkbox', defaultValue: false, index: true }))

const dates = (...names: string[]): Field[] =>
  names.map((name) => ({ name, type: 'date', index: true }))
