import type { PayloadRequest } from 'payload'

import { reviewDates } from '../freshness/reviewDates'
import { idOf } from '../idOf'
import { noteLanguages } from '../languages/noteLanguages'
import type { Settings } from '../settle'
import { commentsSlug, eventsSlug, itemsSlug, previewLinksSlug, slugOf } from '../slugs'
import { findLatest, type Stored } from './readDocument'
import { workflowOf } from './standing'

/** Where one document stands, as the desk keeps it. Dates are ISO strings. */
export type Item = Readonly<{
  key: string
  documentCollection: string
  documentId: string
  documentOrganisation: string | null
  documentAuthor: string | null
  title: string | null
  state: string
  rev: number
  assignee: string | null
  submittedBy: string | null
  priority: string | null
  isLive: boolean
  isTrashed: boolean
  everPublished: boolean
  /** A guest has sent it in. */
  isGuest: boolean
  publishedLocales: string | null
  missingLocales: string | null
  staleLocales: string | null
  readyLocales: string | null
  /** When what stands in the three before last changed. */
  languagesAt: string | null
  /** How its translations were made; see followTranslations. */
  translations: string | null
  changedAt: string | null
  /** When it came to the state it is in. */
  movedAt: string | null
  submittedAt: string | null
  dueAt: string | null
  scheduledFor: string | null
  unpublishAt: string | null
  firstPublishedAt: string | null
  publishedAt: string | null
  verifiedAt: string | null
  nextReviewAt: string | null
  changedBy: string | null
}>

/** Keeps the row of a document in step with its newest version, in the transaction of the change. */
export async function noteItem(
  settings: Settings,
  req: PayloadRequest,
  collection: string,
  id: string,
): Promise<void> {
  const key = `${collection}:${id}`
  const known = await findItem(req, key)
  const data = await readItem(settings, req, collection, id, known)
  if (!data) {
    await req.payload.db.deleteMany({ collection: itemsSlug, req, where: { key: { equals: key } } })
    return
  }
  await (known
    ? req.payload.db.updateOne({ collection: itemsSlug, data, id: known.id, req, returning: false })
    : req.payload.db.create({ collection: itemsSlug, data, req }))
  if (known && hasChangedHands(known, data)) await handOver(req, data)
}

function hasChangedHands(known: Item, now: Item): boolean {
  const whose = ({ documentAuthor, documentOrganisation }: Item) =>
    `${documentAuthor ?? ''}:${documentOrganisation ?? ''}`
  return whose(known) !== whose(now)
}

/** What is said about a document goes where the document goes, and so do the links to it. */
async function handOver(req: PayloadRequest, now: Item): Promise<void> {
  const { documentAuthor, documentCollection, documentId, documentOrganisation } = now
  for (const collection of [commentsSlug, previewLinksSlug]) {
    await req.payload.db.updateMany({
      collection,
      data: { documentAuthor, documentOrganisation },
      req,
      returning: false,
      where: {
        documentCollection: { equals: documentCollection },
        documentId: { equals: documentId },
      },
    })
  }
}

/** Finds the row of a document as it is kept, or null. */
export async function findItem(
  req: PayloadRequest,
  key: string,
): Promise<(Item & { id: string }) | null> {
  return req.payload.db.findOne<Item & { id: string }>({
    collection: itemsSlug,
    req,
    where: { key: { equals: key } },
  })
}

/** What the row of a document should be, or null where the document is gone. */
export async function readItem(
  settings: Settings,
  req: PayloadRequest,
  collection: string,
  id: string,
  known: Item | null,
): Promise<Item | null> {
  const latest = await findLatest(req, collection, id)
  if (!latest) return null

  const item = toItem(settings, req, collection, latest.doc, known)
  // a row that is made anew learns from the history when its document came to where it is
  const movedAt = known || item.rev < 2 ? null : await findLastMove(req, item)
  return movedAt ? { ...item, movedAt } : item
}

async function findLastMove(req: PayloadRequest, item: Item): Promise<string | null> {
  const { docs } = await req.payload.db.find<{ at: Date | string; from: string; to: string }>({
    collection: eventsSlug,
    limit: 0,
    pagination: false,
    req,
    select: { at: true, from: true, to: true },
    sort: '-at',
    where: {
      documentCollection: { equals: item.documentCollection },
      documentId: { equals: item.documentId },
      to: { equals: item.state },
    },
  })
  return text(docs.find(({ from, to }) => from !== to)?.at)
}

function toItem(
  settings: Settings,
  req: PayloadRequest,
  collection: string,
  doc: Stored,
  known: Item | null,
): Item {
  const workflow = workflowOf(doc)
  const changedAt = text(doc.updatedAt)
  const hasMoved = known?.state !== workflow.state
  return {
    key: `${collection}:${doc.id}`,
    documentCollection: collection,
    documentId: doc.id,
    documentOrganisation: settings.ownerField ? idOf(doc[settings.ownerField]) : null,
    documentAuthor: idOf(doc.createdBy),
    title: titleOf(settings, req, collection, doc),
    state: workflow.state,
    rev: workflow.rev,
    assignee: idOf(workflow.assignee),
    submittedBy: idOf(workflow.submittedBy),
    priority: workflow.priority ?? null,
    isLive: Boolean(workflow.isLive),
    isTrashed: Boolean(doc.deletedAt),
    everPublished: Boolean(workflow.everPublished),
    isGuest: Boolean(workflow.sourceSubmission),
    publishedLocales: workflow.publishedLocales?.join(',') || null,
    ...noteLanguages(settings, req, collection, doc, known),
    changedAt,
    movedAt: hasMoved ? (changedAt ?? settings.now().toISOString()) : (known?.movedAt ?? changedAt),
    submittedAt: text(workflow.submittedAt),
    dueAt: text(workflow.dueAt),
    scheduledFor: text(workflow.scheduledFor),
    unpublishAt: text(workflow.unpublishAt),
    firstPublishedAt: text(workflow.firstPublishedAt),
    publishedAt: text(workflow.publishedAt),
    ...reviewDates(workflow, doc.updatedAt, settings.reviewMonths),
    changedBy: idOf(doc.updatedBy),
  }
}

/** The title in the source language, or in the first language that has one. */
export function titleOf(
  { locales }: Settings,
  req: PayloadRequest,
  collection: string,
  doc: Stored,
): string | null {
  const field = req.payload.collections[slugOf(collection)].config.admin.useAsTitle ?? 'id'
  const value = doc[field]
  if (typeof value !== 'object' || value === null) return text(value)

  const byLocale = value as Record<string, unknown> // a localized field, read in all languages
  const first = locales.find((locale) => text(byLocale[locale]))
  return first ? text(byLocale[first]) : null
}

/** A value as text: dates come as such from one database and as strings from the other. */
function text(value: unknown): string | null {
  if (value instanceof Date) return value.toISOString()
  return typeof value === 'string' && value !== '' ? value : null
}
