import type { PayloadRequest } from 'payload'

import { noteRun } from '@/plugins/privacy'

import { inOneTransaction } from '../inOneTransaction'
import { findSubmission, type StoredSubmission } from '../submission'

/** The longest reason, in characters. */
export const longestReason = 300

export type HoldOutcome =
  | Readonly<{ ok: true; submission: StoredSubmission }>
  | Readonly<{ ok: false; reason: 'not-found' | 'reason-missing' | 'reason-too-long' }>

/** Keeps a case for a legal reason, against every erasure, or lets it go again. */
export async function holdCase(
  req: PayloadRequest,
  { on, reason, submission: id }: Readonly<{ submission: string; on: boolean; reason: string }>,
): Promise<HoldOutcome> {
  const words = reason.trim()
  if (on && !words) return { ok: false, reason: 'reason-missing' }
  if (words.length > longestReason) return { ok: false, reason: 'reason-too-long' }

  return inOneTransaction(req, async (own) => {
    const submission = await findSubmission(own, id)
    if (!submission) return { ok: false, reason: 'not-found' }

    const data = { legalHold: on, legalHoldReason: on ? words : null }
    await own.payload.db.updateOne({
      collection: 'submissions',
      data,
      id,
      req: own,
      returning: false,
    })
    await noteRun(own, {
      ...{ cause: 'admin', mode: on ? 'on' : 'off', removed: 0, retained: 1, task: 'hold' },
      counts: { cases: 1 },
      person: own.user ? String(own.user.id) : null,
    })
    return { ok: true, submission: { ...submission, ...data } }
  })
}
