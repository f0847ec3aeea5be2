import type { BasePayload, PayloadRequest } from 'payload'

import { countDaily, type DailyCountName } from '@/commands/submission/countDaily'
import { inOneTransaction } from '@/commands/submission/inOneTransaction'
import type { MoveRefusal } from '@/commands/submission/moveSubmission'
import { MovedFirst } from '@/commands/submission/recordEntry'
import type { StoredSubmission } from '@/commands/submission/submission'
import type { AnswerProblem } from '@/domain/submission/contribution'

import type { CaseLine } from './listLines'
import { type OpenCase, openCase } from './openCase'

/** Who asks, about which case, and how far they have read. */
export type CaseAsking = Readonly<{
  /** What the cookie holds. */
  proof: string | null
  /** The case that the form was made for: another may have been opened since in the same browser. */
  reference: string
  /** The last line that the sender had seen. */
  seen: number
  now?: Date
}>

/** Why something was not done. Whatever was typed is still the sender's. */
export type CaseReason =
  | Exclude<MoveRefusal['reason'], 'unknown-move' | 'not-yours-to-do' | 'somebody-elses'>
  | 'closed'
  | 'other-case'
  | 'too-much-today'
  | 'answers'
  | 'nothing-changed'
  | 'not-an-email'
  | 'has-email'
  | 'too-many-letters'
  | 'not-by-letter'
  | 'not-sure'
  /** It must be kept for a legal reason. */
  | 'held'
  | 'files'

export type CaseRefusal = Readonly<{
  ok: false
  reason: CaseReason
  problems?: readonly AnswerProblem[]
}>

export type CaseOutcome = Readonly<{ ok: true; submission: StoredSubmission }> | CaseRefusal

/** How much one sender can write in a day, so that nobody fills the bank through a case. */
export const mostADay = 20

/** How often it is tried again when a moderator is faster with something that the sender does not see. */
const tries = 5

/**
 * Does something with a case for its sender, in one transaction. What has been told to them since
 * they opened the page stops it; what moderators do among themselves does not.
 */
export async function act(
  payload: BasePayload,
  asking: CaseAsking,
  does: (req: PayloadRequest, open: OpenCase, now: Date) => Promise<CaseOutcome>,
): Promise<CaseOutcome> {
  const { now = new Date(), proof, reference, seen } = asking
  for (let attempt = 0; attempt < tries; attempt += 1) {
    try {
      return await inOneTransaction(payload, async (req) => {
        const open = await openCase(req, proof, now)
        if (!open) return refuse('closed')
        if (open.submission.reference !== reference) return refuse('other-case')
        if (open.seen !== seen) return refuse('moved-first')
        return does(req, open, now)
      })
    } catch (err) {
      if (!(err instanceof MovedFirst)) throw err
    }
  }
  return refuse('moved-first')
}

/** Counts what was done, once it is: a number alone, and no reason to undo anything. */
export async function counted(
  payload: BasePayload,
  name: DailyCountName,
  acting: Promise<CaseOutcome>,
): Promise<CaseOutcome> {
  const outcome = await acting
  if (outcome.ok) {
    await countDaily(payload, name).catch((err: unknown) =>
      payload.logger.error({ err, msg: 'What a sender did was not counted' }),
    )
  }
  return outcome
}

/** Says whether the sender has written as much as anybody needs to in a day. */
export function hasWrittenEnough(lines: readonly CaseLine[], now: Date): boolean {
  const since = now.getTime() - 86_400_000
  return lines.filter(({ at, by }) => by === 'sender' && Date.parse(at) > since).length >= mostADay
}

export const refuse = (reason: CaseReason): CaseRefusal => ({ ok: false, reason })

/** Gives the outcome of a move the reasons of a case. A sender is never told of somebody else's. */
export function toOutcome(
  moved: Readonly<{ ok: true; submission: StoredSubmission }> | MoveRefusal,
): CaseOutcome {
  if (moved.ok) return { ok: true, submission: moved.submission }
  switch (moved.reason) {
    case 'unknown-move':
    case 'not-yours-to-do':
    case 'somebody-elses':
      return refuse('wrong-stage')
    default:
      return refuse(moved.reason)
  }
}
