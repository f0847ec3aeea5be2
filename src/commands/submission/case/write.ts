import type { BasePayload, PayloadRequest } from 'payload'

import { moveSubmission } from '@/commands/submission/moveSubmission'
import type { StoredSubmission } from '@/commands/submission/submission'
import { tidy } from '@/domain/submission/contribution'
import { isModerator } from '@/domain/submission/isModerator'

import {
  act,
  type CaseAsking,
  type CaseOutcome,
  counted,
  hasWrittenEnough,
  refuse,
  toOutcome,
} from './act'
import { type AttachedFiles, attachFiles } from './attachFiles'

/** What a sender writes: an answer to our question, or something they wish to add. */
export type CaseWords = CaseAsking & Readonly<{ words: string; files?: AttachedFiles | null }>

/** Answers the question of a moderator. The case goes back to them, or to the queue if they have left. */
export const answer = (payload: BasePayload, asking: CaseWords): Promise<CaseOutcome> =>
  counted(payload, 'answered', write(payload, 'answer', asking, giveBack))

/** Adds something to a case that is waiting, being read, or taken in. */
export const add = (payload: BasePayload, asking: CaseWords): Promise<CaseOutcome> =>
  write(payload, 'add', asking)

function write(
  payload: BasePayload,
  move: 'answer' | 'add',
  asking: CaseWords,
  afterwards: (
    req: PayloadRequest,
    submission: StoredSubmission,
    now: Date,
  ) => Promise<void> = async () => {},
): Promise<CaseOutcome> {
  const words = tidy(asking.words)
  return act(payload, asking, async (req, { lines, submission }, now) => {
    if (hasWrittenEnough(lines, now)) return refuse('too-much-today')

    const files = await attachFiles(req, submission.id, asking.files ?? null, now)
    if (!files.ok) return refuse('files')
    const moved = await moveSubmission(req, {
      by: 'sender',
      details: files.names.length > 0 ? { files: files.names } : null,
      id: submission.id,
      move,
      now,
      words,
    })
    if (moved.ok) {
      await files.claim()
      await afterwards(req, moved.submission, now)
    }
    return toOutcome(moved)
  })
}

/** A moderator who has left, or is one no longer, is not waited for. */
async function giveBack(req: PayloadRequest, submission: StoredSubmission, now: Date) {
  const { assignee, id } = submission
  const moderator = assignee
    ? await req.payload.db.findOne<{ id: string; role?: string }>({
        collection: 'users',
        req,
        where: { id: { equals: assignee } },
      })
    : null
  if (isModerator(moderator)) return

  await moveSubmission(req, { by: 'server', id, move: 'return', now })
}
