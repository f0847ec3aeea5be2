import {
  APIError,
  type CollectionBeforeOperationHook,
  type CollectionConfig,
  type Field,
} from 'payload'

import { words } from '../refusal'
import type { Settings } from '../settle'
import { eventsSlug, group, slugOf } from '../slugs'
import { label } from '../translations/label'
import { documentFields } from './documentFields'
import { scopeWhere, worksWithAll } from './scopeAccess'

/** What happened to each document, move by move. Written once, by the service, and never again. */
export function eventsCollection(settings: Settings): CollectionConfig {
  const text = (name: string, more: object = {}): Field => ({
    name,
    type: 'text',
    label: label(name),
    ...more,
  })

  return {
    slug: eventsSlug,
    labels: { singular: label('event'), plural: label('events') },
    access: {
      read: ({ req }) => scopeWhere(settings, req.user),
      create: () => false,
      update: () => false,
      delete: () => false,
    },
    admin: {
      useAsTitle: 'transition',
      defaultColumns: ['transition', 'documentCollection', 'from', 'to', 'actor', 'at'],
      group,
      hidden: ({ user }) => !worksWithAll(settings, user as never), // the client's user is the same user
    },
    defaultSort: '-at',
    disableDuplicate: true,
    lockDocuments: false,
    timestamps: false,
    fields: [
      // collection:id:rev. That it is unique is what makes one of two moves at once fail.
      text('key', { required: true, unique: true }),
      ...documentFields,
      { name: 'rev', type: 'number', required: true },
      text('transition', { required: true, index: true }),
      text('from'),
      text('to'),
      {
        name: 'actor',
        type: 'relationship',
        relationTo: slugOf(settings.users),
        label: label('actor'),
      },
      text('actorRole'),
      { name: 'comment', type: 'textarea', label: label('comment') },
      text('versionId'),
      text('contentHash'),
      { name: 'at', type: 'date', required: true, index: true, label: label('at') },
      { name: 'locales', type: 'text', hasMany: true, label: label('publishedLocales') },
      text('assignee'),
      text('replacedBy'),
      { name: 'flagged', type: 'checkbox', label: label('flagged') },
      // through which door: the form, a link in a mail, many at once, an appointment
      text('via'),
      // for a move that did not come to be as planned: the reason, as a code
      text('outcome'),
      { name: 'scheduledFor', type: 'date' },
      { name: 'unpublishAt', type: 'date' },
      { name: 'dueAt', type: 'date' },
      text('priority'),
      // the chain: each line holds the fingerprint of the line before it
      text('previousHash'),
      text('hash'),
    ],
    hooks: { beforeOperation: [guardEvents] },
  }
}

/** Not even server code rewrites history: the service writes beneath this hook. */
const guardEvents: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (!['create', 'update', 'delete', 'restoreVersion'].includes(operation)) return args
  throw new APIError(words(req, 'reason_events-are-kept'), 403, { reason: 'events-are-kept' }, true)
}
