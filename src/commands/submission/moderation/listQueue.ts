import type { PayloadRequest, Where } from 'payload'

import type { SubmissionKind } from '@/domain/submission/kinds'
import {
  type QueueFilter,
  type QueueSort,
  type QueueTab,
  queueTabs,
} from '@/domain/submission/queue'
import { closedStages, type SubmissionStage } from '@/domain/submission/stages'
import type { Locale } from '@/domain/vocabulary/locales'

import { findContributionSettings } from '../findContributionSettings'
import { emailHashOf } from '../submitContribution'

/** One submission in the queue. Dates are ISO strings; nothing of who sent it. */
export type QueueRow = Readonly<{
  id: string
  reference: string
  rev: number
  title: string
  kind: SubmissionKind
  stage: SubmissionStage
  locale: Locale
  municipality: string | null
  score: number
  isSuspect: boolean
  receivedAt: string
  movedAt: string
  isConfirmed: boolean
  hasEmail: boolean
  hasNews: boolean
  assignee: Readonly<{ id: string; name: string }> | null
  result: Readonly<{ relationTo: string; value: string }> | null
}>

/** One page of the queue, and how many there are in each tab. */
export type QueuePage = Readonly<{
  rows: readonly QueueRow[]
  total: number
  page: number
  pages: number
  counts: Readonly<Record<QueueTab, number>>
  spamScore: number
}>

/** As many as one page shows. */
export const queueRowsOnPage = 50

/** Lists the queue for a moderator. Everybody else is refused by the access of the collection. */
export async function listQueue(
  req: PayloadRequest,
  filter: QueueFilter,
  now: Date = new Date(),
): Promise<QueuePage> {
  const { spamScore } = await findContributionSettings(req.payload, 'sv', req)
  const reader = { id: String(req.user?.id ?? ''), spamScore }
  const [found, counts] = await Promise.all([
    req.payload.find({
      collection: 'submissions',
      depth: 0,
      limit: queueRowsOnPage,
      overrideAccess: false,
      page: filter.page,
      req,
      select: listed,
      sort: orders[filter.sort],
      user: req.user,
      where: { and: [tabs[filter.tab](reader), ...(await toWhere(req, filter, reader, now))] },
    }),
    countQueue(req, reader),
  ])
  return {
    rows: await toRows(req, found.docs as unknown as Listed[], spamScore), // the fields that were selected
    total: found.totalDocs,
    page: found.page ?? 1,
    pages: found.totalPages,
    counts,
    spamScore,
  }
}

type Reader = Readonly<{ id: string; spamScore: number }>

/**
 * What each tab holds. What looks like spam waits apart until somebody takes it up: from then on a
 * person has judged it, and it stands among the others.
 */
const tabs: Readonly<Record<QueueTab, (reader: Reader) => Where>> = {
  waiting: ({ spamScore }) => ({
    or: [at('in_moderation'), { and: [at('pending'), { score: { less_than: spamScore } }] }],
  }),
  mine: ({ id }) => ({
    and: [at('in_moderation', 'needs_info'), { assignee: { equals: id } }],
  }),
  asked: () => at('needs_info'),
  suspect: ({ spamScore }) => ({
    and: [at('pending'), { score: { greater_than_equal: spamScore } }],
  }),
  answered: () => at(...closedStages),
  // what nobody has confirmed is not in the queue: it may be somebody else's address
  all: () => ({ stage: { not_equals: 'unconfirmed' } }),
}

const at = (...stages: SubmissionStage[]): Where => ({ stage: { in: stages } })

const orders: Readonly<Record<QueueSort, string[]>> = {
  score: ['-score', 'receivedAt', 'id'],
  age: ['receivedAt', 'id'],
  news: ['-hasNews', '-movedAt', 'id'],
}

async function toWhere(
  req: PayloadRequest,
  { claim, kind, olderThan, text }: QueueFilter,
  { id }: Reader,
  now: Date,
): Promise<Where[]> {
  const days = (olderThan ?? 0) * 86_400_000
  return [
    ...(kind ? [{ kind: { equals: kind } }] : []),
    ...(claim ? [claims[claim](id)] : []),
    ...(olderThan
      ? [{ receivedAt: { less_than_equal: new Date(now.getTime() - days).toISOString() } }]
      : []),
    ...(text ? [await toTextWhere(req, text)] : []),
  ]
}

const claims: Readonly<Record<NonNullable<QueueFilter['claim']>, (id: string) => Where>> = {
  free: () => ({ assignee: { exists: false } }),
  mine: (id) => ({ assignee: { equals: id } }),
  others: (id) =>
    ({ and: [{ assignee: { exists: true } }, { assignee: { not_equals: id } }] }) as Where,
}

/** An address is found whole and by its fingerprint: nobody can feel their way to one. */
async function toTextWhere(req: PayloadRequest, text: string): Promise<Where> {
  const words: Where = { or: [{ title: { like: text } }, { reference: { contains: text } }] }
  if (!text.includes('@')) return words

  const { docs } = await req.payload.db.find<{ submission: unknown }>({
    collection: 'submitters',
    limit: 0,
    pagination: false,
    req,
    select: { submission: true },
    where: { emailHash: { equals: emailHashOf(text, req.payload.secret) } },
  })
  return { or: [words, { id: { in: docs.map(({ submission }) => String(submission)) } }] }
}

async function countQueue(req: PayloadRequest, reader: Reader) {
  const counted = await Promise.all(
    queueTabs.map(async ({ code }) => [code, await count(req, tabs[code](reader))] as const),
  )
  return Object.fromEntries(counted) as Record<QueueTab, number> // one of each
}

async function count(req: PayloadRequest, where: Where): Promise<number> {
  const { totalDocs } = await req.payload.db.count({ collection: 'submissions', req, where })
  return totalDocs
}

const listed = {
  reference: true,
  rev: true,
  title: true,
  kind: true,
  stage: true,
  locale: true,
  municipality: true,
  score: true,
  receivedAt: true,
  movedAt: true,
  confirmedAt: true,
  hasEmail: true,
  hasNews: true,
  assignee: true,
  result: true,
} as const

type Listed = Omit<QueueRow, 'assignee' | 'isConfirmed' | 'isSuspect'> &
  Readonly<{ assignee: string | null; confirmedAt: string | null }>

async function toRows(
  req: PayloadRequest,
  docs: readonly Listed[],
  spamScore: number,
): Promise<QueueRow[]> {
  const names = await namePeople(
    req,
    docs.flatMap(({ assignee }) => assignee ?? []),
  )
  const places = await nameMunicipalities(
    req,
    docs.flatMap(({ municipality }) => municipality ?? []),
  )
  return docs.map(({ assignee, confirmedAt, municipality, ...doc }) => ({
    ...doc,
    assignee: assignee ? { id: assignee, name: names.get(assignee) ?? '' } : null,
    hasEmail: Boolean(doc.hasEmail),
    hasNews: Boolean(doc.hasNews),
    isConfirmed: Boolean(confirmedAt),
    isSuspect: doc.stage === 'pending' && doc.score >= spamScore,
    municipality: municipality ? (places.get(municipality) ?? null) : null,
    result: doc.result ?? null,
  }))
}

/** The names of moderators, by id. */
export const namePeople = (req: PayloadRequest, ids: readonly string[]) =>
  nameAll(req, 'users', ids)

const nameMunicipalities = (req: PayloadRequest, ids: readonly string[]) =>
  nameAll(req, 'municipalities', ids)

async function nameAll(
  req: PayloadRequest,
  collection: 'users' | 'municipalities',
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.db.find<{ id: unknown; name?: unknown }>({
    collection,
    limit: 0,
    pagination: false,
    req,
    select: { name: true },
    where: { id: { in: [...new Set(ids)] } },
  })
  return new Map(docs.map(({ id, name }) => [String(id), String(name ?? '')]))
}
