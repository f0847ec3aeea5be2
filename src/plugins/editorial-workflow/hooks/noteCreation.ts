import type { CollectionAfterChangeHook } from 'payload'

import { submissionBehind } from '../guestMaterial'
import { recordEvent } from '../service/recordEvent'
import { writerOf } from '../service/standing'
import type { Settings } from '../settle'

/** Begins the history of a new document. */
export const noteCreation =
  (settings: Settings): CollectionAfterChangeHook =>
  async ({ collection, context, doc, operation, req }) => {
    if (operation !== 'create') return doc

    const place = { collection: collection.slug, doc, actor: writerOf(settings, req) }
    await recordEvent(settings, req, place, {
      transition: 'create',
      rev: 1,
      from: null,
      to: 'draft',
      ...(submissionBehind(context) && { via: 'guest' }),
    })
    return doc
  }
