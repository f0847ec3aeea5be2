import type { CollectionConfig, Field } from 'payload'

import type { Settings } from '../settle'
import { eventsSlug, group, slugOf } from '../slugs'
import { label } from '../translations/label'
import { documentFields } from './documentFields'
import { guardRecord } from './guardRecord'
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
      // who it was, as an id that stays when the person is gone
      text('actorKey', { index: true, admin: { hidden: true } }),
      // the words may be erased: the chain holds a fingerprint of them instead
      text('commentHash', { admin: { hidden: true } }),
      text('commentSalt', { access: { read: never }, admin: { hidden: true } }),
      text('signature', { access: { read: never }, admin: { hidden: true } }),
      { name: 'sealedIn', type: 'number', index: true, admin: { hidden: true } },
    ],
    hooks: { beforeOperation: [guardRecord] },
  }
}

const never = () => false
