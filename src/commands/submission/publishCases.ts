import type { BasePayload, CollectionSlug, PayloadRequest, Where } from 'payload'

import { judgePublished } from '@/domain/submission/judgePublished'
import { purgeDate } from '@/domain/submission/purgeDate'
import { isResultCollection } from '@/domain/submission/resultCollections'

import { countDaily } from './countDaily'
import { findContributionSettings } from './findContributionSettings'
import { findResultOf } from './findResultOf'
import { keepLetterTo } from './letters/keepLetterTo'
import { moveSubmission } from './moveSubmission'
import { type StoredSubmission, toStored } from './submission'

/** A page that submissions may have become. */
type Page = Readonly<{ collection: string; id: string }>

/** How often it is tried again when somebody does something else with the case at the same moment. */
const tries = 3

/**
 * Closes the cases behind a page that the public meets, and tells their senders where it is: each
 * once, however often it is asked. Answers how many there were.
 */
export async function publishCases(
  payload: BasePayload,
  { collection, id }: Page,
): Promise<number> {
  if (!isResultCollection(collection)) return 0

  const accepted = await listAccepted(payload, [
    { 'result.relationTo': { equals: collection } },
    { 'result.value': { equals: id } },
  ])
  return publishAll(payload, accepted)
}

/** Looks through every case that waits for its page: what was published when nobody could be told. */
export async function publishWaitingCases(payload: BasePayload): Promise<string | undefined> {
  const closed = await publishAll(payload, await listAccepted(payload, []))
  return closed > 0 ? `${closed} told` : undefined
}

/** A case that waits for its page, as far as it is to be judged. */
type Waiting = Pick<StoredSubmission, 'id' | 'isMerged' | 'movedAt'> &
  Readonly<{ result: NonNullable<StoredSubmission['result']> }>

async function listAccepted(payload: BasePayload, where: readonly Where[]): Promise<Waiting[]> {
  const { docs } = await payload.db.find<Record<string, unknown>>({
    collection: 'submissions',
    limit: 0,
    pagination: false,
    select: { isMerged: true, movedAt: true, result: true },
    where: { and: [{ stage: { equals: 'accepted' } }, ...where] },
  })
  return docs.map(toStored).filter((one): one is StoredSubmission & Waiting => Boolean(one.result))
}

async function publishAll(payload: BasePayload, waiting: readonly Waiting[]): Promise<number> {
  const collections = new Set(waiting.map(({ result }) => result.relationTo))
  let closed = 0
  for (const collection of collections) {
    const theirs = waiting.filter(({ result }) => result.relationTo === collection)
    const pages = await listPages(payload, collection, theirs)
    for (const one of theirs) {
      const isPublished = judgePublished(one, pages.get(String(one.result.value)) ?? null)
      if (isPublished && (await publish(payload, one.id))) closed += 1
    }
  }
  return closed
}

type Kept = Readonly<Record<string, unknown>>

async function listPages(
  payload: BasePayload,
  collection: string,
  waiting: readonly Waiting[],
): Promise<Map<string, Kept>> {
  const { docs } = await payload.db.find<Kept>({
    collection: collection as CollectionSlug, // a submission becomes nothing else
    limit: 0,
    pagination: false,
    select: { _status: true, deletedAt: true, workflow: true },
    where: {
      and: [
        { id: { in: waiting.map(({ result }) => String(result.value)) } },
        { _status: { equals: 'published' } },
      ],
    },
  })
  return new Map(docs.map((doc) => [String(doc.id), doc]))
}

async function publish(payload: BasePayload, id: string): Promise<boolean> {
  for (let left = tries; left > 0; left -= 1) {
    const outcome = await moveSubmission(payload, { by: 'server', id, move: 'publish' }, close)
    if (outcome.ok) {
      await countDaily(payload, 'published')
      return true
    }
    if (outcome.reason !== 'moved-first') return false
  }
  return false
}

async function close(req: PayloadRequest, submission: StoredSubmission) {
  const now = new Date()
  const settings = await findContributionSettings(req.payload, submission.locale, req)
  const result = await findResultOf(req, submission)
  const page = result?.path && {
    path: result.path,
    title: result.title,
    ...(result.correctPath && { correctPath: result.correctPath }),
  }
  await keepLetterTo(req, { ...submission, rev: submission.rev + 1 }, 'published', {
    now,
    ...(page && { page }),
  })
  return { purgeAt: purgeDate(settings, 'accepted', now) }
}
