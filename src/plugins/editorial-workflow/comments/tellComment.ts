import type { CollectionAfterChangeHook } from 'payload'

import { idOf } from '../idOf'
import { tellOfComment } from '../notifications/tellOfComment'
import type { Settings } from '../settle'

/** Lets those whom a comment concerns hear of it, in the transaction in which it is kept. */
export const tellComment =
  (settings: Settings): CollectionAfterChangeHook =>
  async ({ doc, operation, previousDoc, req }) => {
    const named = operation === 'create' ? [] : idsOf(previousDoc?.mentions)
    const mentions = idsOf(doc.mentions).filter((id) => !named.includes(id))
    // an amended comment is news only to those whom it names now
    if (operation === 'create' || mentions.length > 0) {
      await tellOfComment(settings, req, {
        id: String(doc.id),
        author: idOf(doc.author),
        body: String(doc.body),
        collection: String(doc.documentCollection),
        documentId: String(doc.documentId),
        mentions,
        parent: idOf(doc.parent),
      })
    }
    return doc
  }

const idsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.flatMap((one) => idOf(one) ?? []) : []
