import type { CollectionAfterOperationHook } from 'payload'

import { contentHash } from '../service/contentHash'
import { findLatest } from '../service/readDocument'
import { actorOf, relationOf, worksWith } from '../service/standing'
import type { Settings } from '../settle'

/** Lets those who work with a document see the fingerprint of the draft they read. */
export const addContentHash =
  (settings: Settings): CollectionAfterOperationHook =>
  async ({ args, collection, operation, req, result }) => {
    if (operation !== 'findByID' || !req.user || !result) return result

    const { draft, overrideAccess } = args as { draft?: unknown; overrideAccess?: boolean } // of findByID
    const document = result as { id?: unknown; workflow?: object } // as findByID answers
    if (!draft || overrideAccess || !document.workflow || !document.id) return result

    const latest = await findLatest(req, collection.slug, String(document.id))
    const actor = actorOf(settings, req.user)
    if (!latest || !worksWith(settings, actor, relationOf(settings, actor, latest.doc)))
      return result

    const { computed } = settings.collections[collection.slug] ?? {}
    const hash = contentHash(latest.doc, computed)
    return { ...result, workflow: { ...document.workflow, contentHash: hash } }
  }
