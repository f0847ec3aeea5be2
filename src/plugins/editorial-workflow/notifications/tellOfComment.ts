import type { PayloadRequest, Where } from 'payload'

import { idOf } from '../idOf'
import { findPeople, type Person } from '../service/findPeople'
import { titleOf } from '../service/noteItem'
import { findLatest } from '../service/readDocument'
import { workflowOf } from '../service/standing'
import type { Settings } from '../settle'
import { commentsSlug, notificationsSlug } from '../slugs'
import { keepNews } from './keepNews'
import { type Heard, isInScope } from './listHearers'

/** A comment as it was just kept; ids, not documents. */
export type SaidComment = Readonly<{
  id: string
  collection: string
  documentId: string
  body: string
  /** Null for somebody without an account, who is named by `externalName`. */
  author: string | null
  externalName?: string | null
  /** The comment that it answers. */
  parent?: string | null
  mentions: readonly string[]
  /** Others whom it concerns. */
  alsoTo?: readonly string[]
  /** Whoever put it here knows of it. */
  exceptFor?: string | null
}>

/**
 * Notes, in the transaction of a comment, who is to hear of it: the mentioned, those it answers, the
 * assignee, the author of the document. Told of the same comment again, it tells those who are new.
 */
export async function tellOfComment(
  settings: Settings,
  req: PayloadRequest,
  comment: SaidComment,
): Promise<void> {
  const { collection, documentId } = comment
  const latest = await findLatest(req, collection, documentId)
  if (!latest) return

  const { doc } = latest
  const thread = await findThread(req, comment)
  const kinds = kindsOf(comment, thread, [workflowOf(doc).assignee, doc.createdBy].map(idOf))
  const ids = [...kinds.keys(), ...(comment.author ? [comment.author] : [])]
  if (kinds.size === 0) return

  const eventKey = `comment:${comment.id}`
  const [people, told] = [
    await findPeople(settings, req, { id: { in: ids } }),
    await findTold(req, eventKey),
  ]
  const heard = people.flatMap((person): Heard[] => {
    const kind = kinds.get(person.id)
    return kind && !told.has(person.id) && isInScope(settings, person, doc)
      ? [{ kind, person }]
      : []
  })
  await keepNews(settings, req, heard, {
    eventKey,
    collection,
    documentId,
    title: titleOf(settings, req, collection, doc),
    actorName: authorOf(comment, people),
    comment: comment.body,
  })
}

type Thread = Readonly<{ parentAuthor: string | null; authors: readonly (string | null)[] }>

/** As what each person hears of a comment; the nearest reason counts. */
function kindsOf(
  { alsoTo = [], author, exceptFor, mentions }: SaidComment,
  { authors, parentAuthor }: Thread,
  concerned: readonly (string | null)[],
): Map<string, string> {
  const kinds = new Map<string, string>()
  const add = (kind: string, ids: readonly (string | null)[]) => {
    for (const id of ids) {
      if (id && id !== author && id !== exceptFor && !kinds.has(id)) kinds.set(id, kind)
    }
  }
  add('mention', mentions)
  add('reply', [parentAuthor])
  add('comment', [...authors, ...concerned, ...alsoTo])
  return kinds
}

/** Who has written in the thread that a comment belongs to. */
async function findThread(req: PayloadRequest, { parent }: SaidComment): Promise<Thread> {
  if (!parent) return { authors: [], parentAuthor: null }

  const where: Where = { or: [{ id: { equals: parent } }, { parent: { equals: parent } }] }
  const { docs } = await req.payload.db.find<{ id: unknown; author?: unknown }>({
    collection: commentsSlug,
    limit: 0,
    pagination: false,
    req,
    select: { author: true },
    where,
  })
  const answered = docs.find(({ id }) => String(id) === parent)
  return { authors: docs.map(({ author }) => idOf(author)), parentAuthor: idOf(answered?.author) }
}

/** Who has heard of something already. */
async function findTold(req: PayloadRequest, eventKey: string): Promise<Set<string>> {
  const { docs } = await req.payload.db.find<{ recipient: unknown }>({
    collection: notificationsSlug,
    limit: 0,
    pagination: false,
    req,
    select: { recipient: true },
    where: { eventKey: { equals: eventKey } },
  })
  return new Set(docs.flatMap(({ recipient }) => idOf(recipient) ?? []))
}

function authorOf({ author, externalName }: SaidComment, people: readonly Person[]): string | null {
  return people.find(({ id }) => id === author)?.name ?? externalName ?? null
}
