import type { PayloadRequest } from 'payload'

import { declineReasons } from '@/domain/submission/declineReasons'
import { purgeDate } from '@/domain/submission/purgeDate'
import { findTerm } from '@/domain/vocabulary/term'

import { findContributionSettings } from '../findContributionSettings'
import { findSubmission } from '../submission'
import { isId } from './isId'
import { type ModerationOutcome, moderate, RefusedInWork, type Wish } from './moderate'
import { tellSender } from './tellSender'

export type DeclineWish = Wish &
  Readonly<{
    /** Why, as a code. The sender reads the words. */
    reason: unknown
    /** The submission that says the same, where there is one. */
    duplicateOf?: unknown
  }>

/** Declines a submission, with a reason and words to its sender. */
export function declineCase(
  req: PayloadRequest,
  { duplicateOf, reason, ...wish }: DeclineWish,
): Promise<ModerationOutcome> {
  const { now = new Date(), words = '' } = wish
  const details = { reason, ...(duplicateOf ? { duplicateOf } : {}) }
  return moderate(
    req,
    'decline',
    { ...wish, counts: 'declined', details, now },
    async (own, submission) => {
      const given = findTerm(declineReasons, reason)
      if (!given) throw new RefusedInWork('decline-reason-missing')
      await judgeDuplicate(own, submission.id, duplicateOf)

      const settings = await findContributionSettings(own.payload, submission.locale, own)
      await tellSender(own, submission, 'declined', { now, reason: given.code, words })
      return {
        declineReason: given.code,
        duplicateOf: duplicateOf || null,
        purgeAt: purgeDate(settings, 'declined', now),
      }
    },
  )
}

async function judgeDuplicate(req: PayloadRequest, id: string, other: unknown): Promise<void> {
  if (!other) return
  const isKnown = isId(req.payload, other) && other !== id && (await findSubmission(req, other))
  if (!isKnown) throw new RefusedInWork('duplicate-unknown')
}
