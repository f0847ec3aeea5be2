import type { PayloadRequest, Where } from 'payload'

import {
  type QueueFilter,
  type QueueSort,
  type QueueTab,
  queueTabs,
} from '@/domain/submission/queue'
import { closedStages, type SubmissionStage } from '@/domain/submission/stages'

import { findContributionSettings } from '../findContributionSettings'
import { emailHashOf } from '../submitContribution'
import { type Listed, listed, type QueueRow, toQueueRows } from './toQueueRows'

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
    rows: await toQueueRows(req, found.docs as unknown as Listed[], spamScore), // the fields that were selected
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
