import type { BasePayload } from 'payload'

import { eraseCase } from '@/commands/submission/privacy/eraseCase'
import { BeginAgain } from '@/plugins/privacy'

import { act, type CaseAsking, type CaseOutcome, counted, refuse } from './act'

/**
 * Erases a case for its sender, who has said to be sure: in a transaction of its own, so that what
 * lies beside the database is cleaned up at once. Nothing is left that could be opened.
 */
export const erase = (payload: BasePayload, asking: Erasing): Promise<CaseOutcome> =>
  counted(payload, 'erased', eraseOnce(payload, asking))

type Erasing = CaseAsking & Readonly<{ isSure: boolean }>

async function eraseOnce(payload: BasePayload, asking: Erasing): Promise<CaseOutcome> {
  const judged = await act(payload, asking, async (_, { submission }) =>
    asking.isSure ? { ok: true, submission } : refuse('not-sure'),
  )
  if (!judged.ok) return judged

  try {
    const { now = new Date() } = asking
    const wish = { cause: 'case-page', now, submission: judged.submission.id } as const
    const erased = await eraseCase(payload, wish)
    if (erased.ok || erased.reason === 'not-found') return judged
    return refuse('held')
  } catch (err) {
    if (!(err instanceof BeginAgain)) throw err
    return refuse('moved-first')
  }
}
