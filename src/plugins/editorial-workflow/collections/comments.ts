import type { Access, CollectionConfig, FieldAccess } from 'payload'

import { guardComment, longest } from '../comments/guardComment'
import { guardDeletion } from '../comments/guardDeletion'
import { tellComment } from '../comments/tellComment'
import { idOf } from '../idOf'
import type { Settings } from '../settle'
import { commentsSlug, group, slugOf } from '../slugs'
import { label } from '../translations/label'
import { documentFields } from './documentFields'
import { scopeWhere, worksWithAll } from './scopeAccess'

/** What those who work with a document say to each other about it. */
export function commentsCollection(settings: Settings): CollectionConfig {
  const { rules, roleOf } = settings
  const users = slugOf(settings.users)
  const never = () => false
  const writer: FieldAccess = ({ doc, req }) =>
    Boolean(req.user) && idOf(doc?.author) === String(req.user?.id)
  // their own, as long as they work with the document
  const own: Access = ({ req }) => {
    const rows = scopeWhere(settings, req.user)
    const isTheirs = { author: { equals: req.user?.id } }
    return typeof rows === 'object' ? { and: [rows, isTheirs] } : rows && isTheirs
  }

  return {
    slug: commentsSlug,
    labels: { singular: label('reviewComment'), plural: label('reviewComments') },
    access: {
      read: ({ req }) => scopeWhere(settings, req.user),
      create: ({ req }) => scopeWhere(settings, req.user) !== false,
      // Whoever works with every document resolves any comment; others their own.
      update: (question) => worksWithAll(settings, question.req.user) || own(question),
      delete: (question) =>
        rules.moderators.includes(roleOf(question.req.user) ?? '') || own(question),
    },
    admin: {
      useAsTitle: 'body',
      defaultColumns: ['body', 'documentCollection', 'author', 'blocking', 'resolvedAt'],
      group,
      hidden: ({ user }) => !worksWithAll(settings, user as never), // the client's user is the same user
    },
    disableDuplicate: true,
    lockDocuments: false,
    fields: [
      ...documentFields,
      { name: 'fieldPath', type: 'text', access: { update: never } },
      { name: 'locale', type: 'text', access: { update: never } },
      {
        name: 'body',
        type: 'textarea',
        label: label('comment'),
        required: true,
        maxLength: longest,
        access: { update: writer },
        // the guard has read it; what came from outside may say nothing, and still be answered
        validate: () => true,
      },
      {
        name: 'parent',
        type: 'relationship',
        relationTo: commentsSlug,
        index: true,
        access: { update: never },
      },
      { name: 'blocking', type: 'checkbox', label: label('blocking'), defaultValue: false },
      {
        name: 'resolvedBy',
        type: 'relationship',
        relationTo: users,
        label: label('resolvedBy'),
        access: { create: never, update: never },
      },
      { name: 'resolvedAt', type: 'date', label: label('resolvedAt'), access: { create: never } },
      {
        name: 'author',
        type: 'relationship',
        relationTo: users,
        label: label('author'),
        index: true,
        access: { create: never, update: never },
      },
      // the opinion of somebody without an account, through a link
      {
        name: 'previewLink',
        type: 'text',
        index: true,
        access: { create: never, read: never, update: never },
        admin: { hidden: true },
      },
      { name: 'externalName', type: 'text', access: { create: never, update: never } },
      {
        name: 'verdict',
        type: 'select',
        options: ['comment', 'endorse', 'outdated'],
        access: { create: never, update: never },
      },
      {
        name: 'mentions',
        type: 'relationship',
        relationTo: users,
        hasMany: true,
        access: { update: writer },
      },
      { name: 'editedAt', type: 'date', access: { create: never, update: never } },
    ],
    hooks: {
      beforeValidate: [guardComment(settings)],
      afterChange: [tellComment(settings)],
      beforeDelete: [guardDeletion(settings)],
    },
  }
}
