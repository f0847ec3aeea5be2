import type { PayloadRequest } from 'payload'

import { env } from '@/env'
import { type ErasureOutcome, eraseSubject } from '@/plugins/privacy'

import { type Door, findSubmission, type StoredSubmission } from '../submission'
import { type CaseFiles, type ErasureReason, openCases } from './caseFile'
import { comeFirst } from './comeFirst'
import { caseModules } from './modules'

/** Why a case is not erased. */
export type EraseReason =
  /** There is no such case, or it has been erased. */
  | 'not-found'
  /** It must be kept for a legal reason. */
  | 'legal-hold'
  /** Nothing is erased by itself here: RETENTION_MODE is report. */
  | 'report-only'
  /** It is no longer what it was taken for. */
  | 'moved-on'

/** What became of it. `messages` are codes, with words in i18n under `erasure.messages`. */
export type EraseOutcome =
  | Readonly<{ ok: true } & ErasureOutcome>
  | Readonly<{ ok: false; reason: EraseReason }>

/** Which case, and who wants it gone. */
export type EraseWish = Readonly<{
  submission: string
  cause: ErasureReason
  /** The moderator, where one asks. */
  person?: string | null
  /** Looks at the case once more, in the transaction that erases it. */
  only?: (submission: StoredSubmission) => boolean
  now?: Date
}>

/**
 * Erases a case and everything that is known by it, in one transaction, for good: there is no way
 * back. What was published stays, without the sender. A legal hold wins over everybody.
 */
export async function eraseCase(door: Door, wish: EraseWish): Promise<EraseOutcome> {
  const { cause, now = new Date(), only, person = null, submission } = wish
  if (cause === 'schedule' && env.retentionMode === 'report') return refuse('report-only')

  const find = async (
    req: PayloadRequest,
  ): Promise<{ subject: CaseFiles } | { refusal: EraseReason }> => {
    const found = await findSubmission(req, submission)
    if (!found) return { refusal: 'not-found' }
    if (found.legalHold) return { refusal: 'legal-hold' }
    if (only && !only(found)) return { refusal: 'moved-on' }

    await comeFirst(req, found, 'erase', now)
    return { subject: await openCases(req, [found.id], { cause, now }) }
  }
  const done = await eraseSubject(door, caseModules, find, { cause, person })
  return 'refusal' in done ? refuse(done.refusal) : { ok: true, ...done }
}

const refuse = (reason: EraseReason) => ({ ok: false, reason }) as const
