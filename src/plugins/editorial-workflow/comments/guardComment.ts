import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'

import { idOf } from '../idOf'
import { toError, toRefusal } from '../refusal'
import { findPeople } from '../service/findPeople'
import { findLatest, type Stored } from '../service/readDocument'
import { actorOf, relationOf, worksWith } from '../service/standing'
import { toPlain } from '../service/toPlain'
import type { Settings } from '../settle'
import { commentsSlug, slugOf } from '../slugs'
import { isFieldPath } from './fieldPath'

/** The longest that a comment may be. */
export const longest = 5000

/** The most people that one comment may name. */
const mostMentions = 20

type Comment = Record<string, unknown>
type Desk = Readonly<{ settings: Settings; req: PayloadRequest }>

/**
 * Signs a comment for its writer, and refuses what cannot be said: about a document that the writer
 * does not work with, in the thread of another one, to people who do not work with it. It holds on
 * every door, since every door writes through it.
 */
export const guardComment =
  (settings: Settings): CollectionBeforeValidateHook =>
  async ({ data = {}, operation, originalDoc, req }) => {
    const desk = { settings, req }
    return operation === 'create' ? sign(desk, data) : amend(desk, data, originalDoc ?? {})
  }

async function sign(desk: Desk, data: Comment): Promise<Comment> {
  const { req, settings } = desk
  const collection = typeof data.documentCollection === 'string' ? data.documentCollection : ''
  const doc = await findDocument(desk, collection, data.documentId)
  const parent = await findParent(desk, data)
  const locale = String(data.locale)
  const now = settings.now().toISOString()

  return {
    ...data,
    author: req.user?.id,
    blocking: !parent && data.blocking === true,
    body: readBody(desk, data.body),
    createdAt: now,
    documentAuthor: idOf(doc.createdBy),
    documentOrganisation: settings.ownerField ? idOf(doc[settings.ownerField]) : null,
    editedAt: null,
    fieldPath: parent ? parent.fieldPath : readFieldPath(desk, collection, data.fieldPath),
    locale: settings.locales.includes(locale) ? locale : null,
    mentions: await readMentions(desk, doc, data.mentions, []),
    resolvedAt: null,
    resolvedBy: null,
  }
}

async function amend(desk: Desk, data: Comment, before: Comment): Promise<Comment> {
  const { req, settings } = desk
  const wish = { ...before, ...withoutGaps(data) }
  const isReply = Boolean(idOf(before.parent))
  const isResolved = Boolean(wish.resolvedAt)
  if (isReply && isResolved) refuse(desk, 'comment-reply-stays')

  const now = settings.now().toISOString()
  const isRewritten = wish.body !== before.body
  const wasResolved = isResolved && Boolean(before.resolvedAt)
  return {
    ...data,
    blocking: !isReply && wish.blocking === true,
    body: isRewritten ? readBody(desk, wish.body) : before.body,
    createdAt: before.createdAt,
    editedAt: isRewritten ? now : (before.editedAt ?? null),
    mentions: await readNewMentions(desk, wish.mentions, before),
    resolvedAt: wasResolved ? before.resolvedAt : isResolved ? now : null,
    resolvedBy: wasResolved ? idOf(before.resolvedBy) : isResolved ? (req.user?.id ?? null) : null,
  }
}

const withoutGaps = (data: Comment): Comment =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined))

/** Finds the document, for somebody who works with it; to everybody else it does not exist. */
async function findDocument(desk: Desk, collection: string, id: unknown): Promise<Stored> {
  const { req, settings } = desk
  const isKnown = Object.hasOwn(settings.collections, collection) && typeof id === 'string'
  const latest = isKnown ? await findLatest(req, collection, id) : null
  const actor = actorOf(settings, req.user)
  if (!latest || !worksWith(settings, actor, relationOf(settings, actor, latest.doc))) {
    return refuse(desk, 'not-found')
  }
  return latest.doc
}

/** Finds the first comment of the thread: of the same document, open, and no answer itself. */
async function findParent(desk: Desk, data: Comment): Promise<Comment | null> {
  const id = idOf(data.parent)
  if (!id) return null

  const parent = await desk.req.payload.db.findOne<Comment & { id: string }>({
    collection: commentsSlug,
    req: desk.req,
    where: { id: { equals: id } },
  })
  const isHere =
    parent?.documentCollection === data.documentCollection &&
    parent?.documentId === data.documentId &&
    !idOf(parent?.parent)
  if (!parent || !isHere) return refuse(desk, 'comment-thread-unknown')
  return parent.resolvedAt ? refuse(desk, 'comment-thread-resolved') : parent
}

function readBody(desk: Desk, value: unknown): string {
  const body = typeof value === 'string' ? toPlain(value.replace(/\r\n?/g, '\n')).trim() : ''
  if (!body) return refuse(desk, 'comment-empty')
  return body.length > longest ? refuse(desk, 'comment-too-long') : body
}

function readFieldPath(desk: Desk, collection: string, value: unknown): string | null {
  if (typeof value !== 'string' || !value) return null

  const { flattenedFields } = desk.req.payload.collections[slugOf(collection)].config
  const isOurs = ['workflow', 'createdBy', 'updatedBy'].includes(value.split('.')[0] ?? '')
  if (isOurs || !isFieldPath(flattenedFields, value)) return refuse(desk, 'comment-field-unknown')
  return value
}

/** The people whom an amended comment names; those it named already may have left since. */
async function readNewMentions(desk: Desk, value: unknown, before: Comment): Promise<string[]> {
  const named = idsOf(before.mentions)
  if (idsOf(value).every((id) => named.includes(id))) return idsOf(value)

  const doc = await findDocument(desk, String(before.documentCollection), before.documentId)
  return readMentions(desk, doc, value, named)
}

async function readMentions(
  desk: Desk,
  doc: Stored,
  value: unknown,
  known: readonly string[],
): Promise<string[]> {
  const ids = idsOf(value)
  const wanted = ids.filter((id) => !known.includes(id))
  if (ids.length > mostMentions) return refuse(desk, 'comment-mentions-many')
  if (wanted.length === 0) return ids

  // all of them: what somebody sends as an id may be none, and not every database lets it be asked for
  const people = await findPeople(desk.settings, desk.req, {})
  const fitting = people.filter(
    (person) =>
      wanted.includes(person.id) &&
      worksWith(desk.settings, person, relationOf(desk.settings, person, doc)),
  )
  return fitting.length === wanted.length ? ids : refuse(desk, 'comment-mention-unknown')
}

const idsOf = (value: unknown): string[] =>
  Array.isArray(value) ? [...new Set(value.flatMap((one) => idOf(one) ?? []))] : []

function refuse({ req, settings }: Desk, reason: string): never {
  throw toError(toRefusal(settings, req, reason), commentsSlug, req)
}
