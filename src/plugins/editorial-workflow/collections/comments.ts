import type { CollectionBeforeValidateHook, CollectionConfig } from 'payload'

import { idOf } from '../idOf'
import { toError, toRefusal } from '../refusal'
import { findLatest } from '../service/readDocument'
import { actorOf, relationOf, worksWith } from '../service/standing'
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

  return {
    slug: commentsSlug,
    labels: { singular: label('reviewComment'), plural: label('reviewComments') },
    access: {
      read: ({ req }) => scopeWhere(settings, req.user),
      create: ({ req }) => scopeWhere(settings, req.user) !== false,
      // Whoever works with every document resolves any comment; others their own.
      update: ({ req }) =>
        worksWithAll(settings, req.user) ||
        (req.user ? { author: { equals: req.user.id } } : false),
      delete: ({ req }) =>
        rules.moderators.includes(roleOf(req.user) ?? '') ||
        (req.user ? { author: { equals: req.user.id } } : false),
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
        maxLength: 5000,
        access: {
          update: ({ doc, req }) => Boolean(req.user) && idOf(doc?.author) === String(req.user?.id),
        },
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
      { name: 'mentions', type: 'relationship', relationTo: users, hasMany: true },
    ],
    hooks: { beforeValidate: [stampComment(settings)] },
  }
}

/** A comment is signed by its writer, and belongs to a document that the writer works with. */
const stampComment =
  (settings: Settings): CollectionBeforeValidateHook =>
  async ({ data = {}, operation, originalDoc, req }) => {
    if (operation === 'update') {
      const isResolved =
        Boolean(data.resolvedAt ?? originalDoc?.resolvedAt) && data.resolvedAt !== null
      const resolvedBy = isResolved ? (originalDoc?.resolvedBy ?? req.user?.id) : null
      return { ...data, resolvedBy: resolvedBy ?? null }
    }

    const { documentCollection, documentId } = data
    const isKnown = documentCollection in settings.collections && typeof documentId === 'string'
    const latest = isKnown ? await findLatest(req, documentCollection, documentId) : null
    const actor = actorOf(settings, req.user)
    if (!latest || !worksWith(settings, actor, relationOf(settings, actor, latest.doc))) {
      throw toError(toRefusal(settings, req, 'not-found'), commentsSlug, req)
    }

    const owner = settings.ownerField ? idOf(latest.doc[settings.ownerField]) : null
    return {
      ...data,
      author: req.user?.id,
      documentAuthor: idOf(latest.doc.createdBy),
      documentOrganisation: owner,
    }
  }
