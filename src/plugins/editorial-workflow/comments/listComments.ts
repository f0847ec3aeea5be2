import type { PayloadRequest } from 'payload'

import { idOf } from '../idOf'
import { type Refusal, toRefusal } from '../refusal'
import { findPeople, type Person } from '../service/findPeople'
import { labelOf } from '../service/labelOf'
import { findLatest, type Stored } from '../service/readDocument'
import { type Actor, actorOf, relationOf, worksWith } from '../service/standing'
import { toLocale } from '../service/toLocale'
import { type Settings, settingsOf } from '../settle'
import { commentsSlug, slugOf } from '../slugs'
import { toPathNow } from './fieldPath'

/** A person as others see them: enough to be called by name. */
export type Named = Readonly<{ id: string; name: string }>

/** One comment as its readers see it. */
export type CommentView = Readonly<{
  id: string
  body: string
  at: string
  editedAt: string | null
  /** Null for somebody who is no longer among the people, or never was. */
  author: Named | null
  /** The language that the writer had before them. */
  locale: string | null
  /** It came through a preview link, from somebody without an account. */
  isExternal: boolean
  externalName: string | null
  verdict: 'comment' | 'endorse' | null
  mentions: readonly Named[]
  isOwn: boolean
  /** The reader is among those it mentions. */
  isMentioned: boolean
  mayDelete: boolean
}>

/** A comment with its answers. */
export type ThreadView = CommentView &
  Readonly<{
    /** As the comment remembers it, rows by their id; null where it is about the whole document. */
    fieldPath: string | null
    /** Where the field is in the saved document; null where it is not there any more. */
    pathNow: string | null
    /** The field by its label, through its groups and rows. */
    fieldLabel: string | null
    isBlocking: boolean
    resolvedAt: string | null
    resolvedBy: Named | null
    mayResolve: boolean
    replies: readonly CommentView[]
  }>

/** All that is said about one document, and who can be asked. */
export type CommentList = Readonly<{
  ok: true
  threads: readonly ThreadView[]
  /** Those who work with the document, besides the reader. */
  people: readonly Named[]
}>

/** Lists what is said about a document, for somebody who works with it: open threads first. */
export async function listComments(
  req: PayloadRequest,
  collection: string,
  id: string,
): Promise<CommentList | Refusal> {
  const settings = settingsOf(req.payload)
  const actor = actorOf(settings, req.user)
  if (actor.role === null) return toRefusal(settings, req, 'not-signed-in')

  const isKnown = Object.hasOwn(settings.collections, collection)
  const latest = isKnown ? await findLatest(req, collection, id) : null
  if (!latest || !worksWith(settings, actor, relationOf(settings, actor, latest.doc))) {
    return toRefusal(settings, req, 'not-found')
  }

  const { docs } = await req.payload.find({
    collection: commentsSlug,
    depth: 0,
    overrideAccess: false,
    pagination: false,
    req,
    sort: 'createdAt',
    where: { documentCollection: { equals: collection }, documentId: { equals: id } },
  })
  const people = await findPeople(settings, req, {})
  const desk: Desk = { actor, collection, doc: latest.doc, people, req, settings }
  return {
    ok: true,
    threads: toThreads(desk, docs as unknown as StoredComment[]), // as the collection keeps them
    people: people
      .filter((person) => worksWith(settings, person, relationOf(settings, person, latest.doc)))
      .filter((person) => person.id !== actor.id)
      .map(toNamed),
  }
}

type StoredComment = Readonly<{
  id: string
  body: string | null
  createdAt: string
  editedAt?: string | null
  author?: unknown
  blocking?: boolean | null
  externalName?: string | null
  fieldPath?: string | null
  locale?: string | null
  mentions?: readonly unknown[] | null
  parent?: unknown
  resolvedAt?: string | null
  resolvedBy?: unknown
  verdict?: 'comment' | 'endorse' | null
}>

type Desk = Readonly<{
  actor: Actor
  collection: string
  doc: Stored
  people: readonly Person[]
  req: PayloadRequest
  settings: Settings
}>

function toThreads(desk: Desk, stored: readonly StoredComment[]): ThreadView[] {
  const repliesTo = (id: string) => stored.filter(({ parent }) => idOf(parent) === id)
  const threads = stored
    .filter(({ parent }) => !idOf(parent))
    .map((first) => toThread(desk, first, repliesTo(String(first.id))))
  return threads.toSorted((a, b) => Number(Boolean(a.resolvedAt)) - Number(Boolean(b.resolvedAt)))
}

function toThread(desk: Desk, first: StoredComment, replies: readonly StoredComment[]): ThreadView {
  const { actor, settings } = desk
  const view = toView(desk, first)
  const isAnsweredByOthers = replies.some(({ author }) => idOf(author) !== actor.id)
  return {
    ...view,
    ...toPlace(desk, first),
    isBlocking: Boolean(first.blocking),
    mayDelete: view.mayDelete && (isModerator(desk) || !isAnsweredByOthers),
    mayResolve: view.isOwn || settings.scopes[actor.role ?? ''] === 'all',
    replies: replies.map((reply) => toView(desk, reply)),
    resolvedAt: first.resolvedAt ?? null,
    resolvedBy: find(desk, first.resolvedBy),
  }
}

function toView(desk: Desk, comment: StoredComment): CommentView {
  const isOwn = desk.actor.id !== null && idOf(comment.author) === desk.actor.id
  return {
    id: String(comment.id),
    body: comment.body ?? '',
    at: comment.createdAt,
    editedAt: comment.editedAt ?? null,
    author: find(desk, comment.author),
    externalName: comment.externalName ?? null,
    isExternal: Boolean(comment.verdict),
    isMentioned: (comment.mentions ?? []).some((person) => idOf(person) === desk.actor.id),
    isOwn,
    locale: comment.locale ?? null,
    mayDelete: isOwn || isModerator(desk),
    mentions: (comment.mentions ?? []).flatMap((person) => find(desk, person) ?? []),
    verdict: comment.verdict ?? null,
  }
}

/** Where the field of a thread is at the moment, and what it is called. */
function toPlace(
  { collection, doc, req, settings }: Desk,
  { fieldPath, locale }: StoredComment,
): Pick<ThreadView, 'fieldLabel' | 'fieldPath' | 'pathNow'> {
  if (!fieldPath) return { fieldLabel: null, fieldPath: null, pathNow: null }

  const { fields, flattenedFields } = req.payload.collections[slugOf(collection)].config
  const text = toLocale(flattenedFields, doc, locale ?? settings.locales[0] ?? null)
  const pathNow = toPathNow(flattenedFields, text, fieldPath)
  const named = pathNow ?? fieldPath.split('.')[0] ?? fieldPath
  return { fieldLabel: labelOf(fields, named, req), fieldPath, pathNow }
}

const isModerator = ({ actor, settings }: Desk) =>
  settings.rules.moderators.includes(actor.role ?? '')

function find({ people }: Desk, relation: unknown): Named | null {
  const id = idOf(relation)
  const person = people.find((one) => one.id === id)
  return person ? toNamed(person) : null
}

/** Whoever has no name goes by the first half of their address; the whole is nobody's business here. */
const toNamed = ({ id, name }: Person): Named => ({ id, name: name.split('@')[0] ?? name })
