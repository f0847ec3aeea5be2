import type { PayloadRequest } from 'payload'

import { purgeDate } from '@/domain/submission/purgeDate'

import { findContributionSettings } from '../findContributionSettings'
import { teachSpam } from '../teachSpam'
import { type ModerationOutcome, moderate, type Wish } from './moderate'

/** Says that a submission is spam. Its sender is told nothing, and the score learns from it. */
export function markSpam(req: PayloadRequest, wish: Wish): Promise<ModerationOutcome> {
  const { now = new Date() } = wish
  return moderate(req, 'spam', { ...wish, counts: 'spam', now }, async (own, submission) => {
    const settings = await findContributionSettings(own.payload, submission.locale, own)
    await teachSpam(own, submission, 'spam')
    return { assignee: null, claimedAt: null, purgeAt: purgeDate(settings, 'spam', now) }
  })
}
