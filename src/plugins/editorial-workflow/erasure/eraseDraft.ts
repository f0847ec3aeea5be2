import type { PayloadRequest, Where } from 'payload'

import { eraseComment } from '../record/eraseComment'
import { noteItem } from '../service/noteItem'
import { ownRequest } from '../service/ownRequest'
import { findLatest } from '../service/readDocument'
import { recordEvent } from '../service/recordEvent'
import { theSystem, workflowOf } from '../service/standing'
import { deleteForever } from '../service/write'
import { settingsOf } from '../settle'
import { commentsSlug, eventsSlug, notificationsSlug, previewLinksSlug } from '../slugs'

/**
 * Erases a document that the public has never met, wherever it stands: its versions, what was said
 * about it, the news and the links of it, and the words in its history. The history itself stays,
 * and its chain holds: the last line says that the document is gone. Part of the transaction of the
 * request. Answers the keys of the news that told of it, for the letters; null where there is no such
 * document. One that was published is left alone.
 */
export async function eraseDraft(
  source: PayloadRequest,
  collection: string,
  id: string,
): Promise<readonly string[] | null> {
  const settings = settingsOf(source.payload)
  const req = await ownRequest(settings, source)
  const latest = await findLatest(req, collection, id)
  const workflow = workflowOf(latest?.doc)
  if (!latest || workflow.everPublished) return null

  const about = { documentCollection: { equals: collection }, documentId: { equals: id } }
  const eventKeys = await listNews(req, about)
  for (const slug of [notificationsSlug, previewLinksSlug, commentsSlug]) {
    await req.payload.db.deleteMany({ collection: slug, req, where: about })
  }
  const place = { actor: theSystem, collection, doc: latest.doc, withoutPeople: true }
  const rev = workflow.rev + 1
  await recordEvent(settings, req, place, {
    from: workflow.state,
    rev,
    to: workflow.state,
    transition: 'delete_forever',
    via: 'erasure',
  })
  await deleteForever({
    ...{ by: null, collection, doc: latest.doc, id, main: null, req },
    workflow: { ...workflow, rev },
  })
  await noteItem(settings, req, collection, id)
  for (const key of await listTold(req, collection, id)) await eraseComment(req, key)
  return eventKeys
}

async function listNews(req: PayloadRequest, where: Where): Promise<string[]> {
  const { docs } = await req.payload.db.find<{ eventKey: string }>({
    collection: notificationsSlug,
    limit: 0,
    pagination: false,
    req,
    select: { eventKey: true },
    where,
  })
  return [...new Set(docs.map(({ eventKey }) => eventKey))]
}

/** The lines of the history of a document that hold words. */
async function listTold(req: PayloadRequest, collection: string, id: string): Promise<string[]> {
  const { docs } = await req.payload.db.find<{ comment?: string | null; key: string }>({
    collection: eventsSlug,
    limit: 0,
    pagination: false,
    req,
    select: { comment: true, key: true },
    where: { documentCollection: { equals: collection }, documentId: { equals: id } },
  })
  return docs.flatMap(({ comment, key }) => (comment ? [key] : []))
}
