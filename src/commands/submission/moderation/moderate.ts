import type { PayloadRequest } from 'payload'

import { isModerator } from '@/domain/submission/isModerator'
import type { SubmissionMoveName } from '@/domain/submission/moves'

import { countDaily, type DailyCountName } from '../countDaily'
import { type MoveRefusal, type MoveWork, moveSubmission } from '../moveSubmission'
import { findSubmission, type StoredSubmission } from '../submission'
import { isId } from './isId'

/** Why a moderator's wish was not fulfilled. */
export type ModerationReason =
  | MoveRefusal['reason']
  | 'not-a-moderator'
  | 'expected-rev-missing'
  | 'checks-unsound'
  | 'checklist-incomplete'
  | 'decline-reason-missing'
  | 'duplicate-unknown'
  | 'kind-makes-no-draft'
  | 'target-missing'
  | 'target-unknown'
  | 'draft-refused'
  | 'files-not-moved'

export type ModerationOutcome =
  | Readonly<{ ok: true; submission: StoredSubmission }>
  | Readonly<{
      ok: false
      reason: ModerationReason
      /** As it stands now, where there is one and the asker may know. */
      submission: StoredSubmission | null
      /** What the reason is about, such as the field that a draft was refused for. */
      detail?: string
    }>

/** What every wish of a moderator holds. */
export type Wish = Readonly<{
  id: string
  /** The revision that was looked at; a newer one refuses the move. */
  expectedRev?: number
  words?: string
  now?: Date
}>

/** Thrown in the work of a move that cannot be done after all: nothing of the move is kept. */
export class RefusedInWork extends Error {
  constructor(
    readonly reason: ModerationReason,
    readonly detail?: string,
  ) {
    super(reason)
  }
}

/**
 * Makes a move as the moderator behind a request; everybody else is refused before it is looked
 * whether there is anything to move. A moderator who moves a submission has seen its news.
 */
export async function moderate(
  req: PayloadRequest,
  move: SubmissionMoveName,
  { counts, details, ...wish }: Wish & Readonly<{ counts?: DailyCountName; details?: unknown }>,
  work: MoveWork = async () => ({}),
): Promise<ModerationOutcome> {
  if (!req.user || !isModerator(req.user)) return refuse('not-a-moderator')
  if (!isId(req.payload, wish.id)) return refuse('not-found')

  const person = String(req.user.id)
  try {
    const outcome = await moveSubmission(
      req,
      { ...wish, by: 'moderator', details, move, person },
      async (own, submission, to) => ({ hasNews: false, ...(await work(own, submission, to)) }),
    )
    if (outcome.ok && counts) await count(req, counts)
    return outcome
  } catch (err) {
    if (!(err instanceof RefusedInWork)) throw err
    const submission = await findSubmission(req, wish.id)
    return { ok: false, reason: err.reason, submission, ...(err.detail && { detail: err.detail }) }
  }
}

/** What was done stands, whether or not it could be counted. */
async function count(req: PayloadRequest, name: DailyCountName): Promise<void> {
  try {
    await countDaily(req, name)
  } catch (err) {
    req.payload.logger.error({ err, msg: 'A move was made, but not counted' })
  }
}

const refuse = (reason: ModerationReason): ModerationOutcome => ({
  ok: false,
  reason,
  submission: null,
})
