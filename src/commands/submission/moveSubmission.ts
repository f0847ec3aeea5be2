import { setTimeout as sleep } from 'node:timers/promises'
import type { PayloadRequest } from 'payload'

import { judgeSubmissionMove, type SubmissionReason } from '@/domain/submission/judgeSubmissionMove'
import type { MoveMaker, SubmissionMoveName } from '@/domain/submission/moves'
import type { SubmissionStage } from '@/domain/submission/stages'

import { inOneTransaction } from './inOneTransaction'
import { MovedFirst, recordEntry } from './recordEntry'
import { type Door, findSubmission, type StoredSubmission } from './submission'

/** What somebody wishes to do with a submission. */
export type MoveWish = Readonly<{
  id: string
  move: SubmissionMoveName
  by: MoveMaker
  /** The moderator. Left out for the sender and the server. */
  person?: string | null
  /** The revision that was looked at; a newer one refuses the move. Left out, the newest will do. */
  expectedRev?: number
  words?: string
  /** What the line of history keeps beside the words. */
  details?: unknown
  now?: Date
}>

/** Why a move was not made. With `moved-first` the newest state goes along, so that the asker is told. */
export type MoveRefusal = Readonly<{
  ok: false
  reason: SubmissionReason | 'not-found' | 'moved-first'
  /** As it stands now, where there is one. */
  submission: StoredSubmission | null
}>

export type MoveOutcome = Readonly<{ ok: true; submission: StoredSubmission }> | MoveRefusal

/**
 * The work of a move beside the move itself, in its transaction: letters, drafts, files. It answers
 * with what else changes in the row; what it throws undoes everything.
 */
export type MoveWork = (
  req: PayloadRequest,
  submission: StoredSubmission,
  to: SubmissionStage,
) => Promise<Readonly<Record<string, unknown>>>

/**
 * Moves a submission: find, judge, record, do. The line of history is written first, and its unique
 * key lets only one of two moves at once be made.
 */
export async function moveSubmission(
  door: Door,
  wish: MoveWish,
  work: MoveWork = async () => ({}),
): Promise<MoveOutcome> {
  try {
    return await inOneTransaction(door, (req) => move(req, wish, work))
  } catch (err) {
    if (!(err instanceof MovedFirst) || isJoined(door)) throw err
    return refuse('moved-first', await findMoved(door, wish.id, err.rev))
  }
}

/** How often, and how long in milliseconds, whoever came second waits for what the first one does. */
const looks = { most: 40, pause: 50 } as const

/** Finds a submission as whoever came first has left it: MongoDB says that somebody did before they are done. */
async function findMoved(door: Door, id: string, taken: number): Promise<StoredSubmission | null> {
  for (let left = looks.most; ; left -= 1) {
    const submission = await inOneTransaction(door, (req) => findSubmission(req, id))
    if (!submission || submission.rev >= taken || left <= 1) return submission
    await sleep(looks.pause)
  }
}

async function move(req: PayloadRequest, wish: MoveWish, work: MoveWork): Promise<MoveOutcome> {
  const { by, details, expectedRev, id, now = new Date(), person = null, words = '' } = wish
  const submission = await findSubmission(req, id)
  if (!submission) return refuse('not-found', null)
  if (expectedRev !== undefined && expectedRev !== submission.rev) {
    return refuse('moved-first', submission)
  }

  const verdict = judgeSubmissionMove({ ...submission, by, move: wish.move, person, words })
  if (!verdict.ok) return refuse(verdict.reason, submission)

  const rev = submission.rev + 1
  await recordEntry(req, {
    at: now,
    by,
    details,
    isForSender: verdict.move.words?.isForSender ?? by === 'sender',
    move: wish.move,
    person,
    rev,
    submission: id,
    to: verdict.to,
    words: words.trim(),
  })
  const changes = {
    ...effects[wish.move]?.(person, now),
    ...(by === 'sender' && { hasNews: true }),
    ...(verdict.to !== submission.stage && { movedAt: now.toISOString(), stage: verdict.to }),
    ...(await work(req, submission, verdict.to)),
    rev,
  }
  await req.payload.db.updateOne({
    collection: 'submissions',
    // SQLite begins with an insert where lists or relations change, and wants what is required
    data: { ...changes, reference: submission.reference },
    id,
    req,
    returning: false,
  })
  return { ok: true, submission: { ...submission, ...changes } }
}

/** What a move changes in the row, beside its stage. */
const effects: Partial<
  Record<SubmissionMoveName, (person: string | null, now: Date) => Record<string, unknown>>
> = {
  claim: (person, now) => ({ assignee: person, claimedAt: now.toISOString(), hasNews: false }),
  confirm: (_, now) => ({ confirmedAt: now.toISOString(), purgeAt: null }),
  not_spam: () => ({ purgeAt: null }),
  publish: (_, now) => ({ publishedAt: now.toISOString() }),
  release: () => ({ assignee: null, claimedAt: null }),
  reopen: (person, now) => ({
    assignee: person,
    claimedAt: now.toISOString(),
    declineReason: null,
    duplicateOf: null,
    purgeAt: null,
  }),
  return: () => ({ assignee: null, claimedAt: null }),
  take_over: (person, now) => ({ assignee: person, claimedAt: now.toISOString() }),
}

const refuse = (
  reason: MoveRefusal['reason'],
  submission: StoredSubmission | null,
): MoveRefusal => ({ ok: false, reason, submission })

/** Within a transaction of the caller's nothing can be read any more once a write has failed. */
const isJoined = (door: Door): boolean => 'payload' in door && Boolean(door.transactionID)
