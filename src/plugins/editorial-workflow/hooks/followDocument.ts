import type { CollectionAfterChangeHook } from 'payload'

import { isOwnWrite } from '../permit'
import { noteItem } from '../service/noteItem'
import type { Settings } from '../settle'

/** Keeps the row of the desk in step with every save; what the service writes it notes itself. */
export const followDocument =
  (settings: Settings): CollectionAfterChangeHook =>
  async ({ collection, context, doc, req }) => {
    if (isOwnWrite(context, collection.slug, doc.id)) return doc

    await noteItem(settings, req, collection.slug, String(doc.id))
    return doc
  }
