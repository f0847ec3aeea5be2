import type { PayloadRequest } from 'payload'

import { criteriaOf } from '@/domain/submission/criteria'
import { purgeDate } from '@/domain/submission/purgeDate'

import { findContributionSettings } from '../findContributionSettings'
import type { StoredSubmission } from '../submission'
import { makeDraft } from './makeDraft'
import { type ModerationOutcome, moderate, RefusedInWork, type Wish } from './moderate'
import { tellSender } from './tellSender'

/**
 * Accepts a contribution: it becomes a draft that takes the ordinary way to publication, all or
 * nothing. The same wish again, from the same moderator, is answered with what it has made already.
 */
export async function acceptCase(req: PayloadRequest, wish: Wish): Promise<ModerationOutcome> {
  const { now = new Date(), words = '' } = wish
  const outcome = await moderate(
    req,
    'accept',
    { ...wish, counts: 'accepted', now },
    async (own, submission) => {
      if (submission.kind === 'correction') throw new RefusedInWork('kind-makes-no-draft')
      demandChecks(submission)

      const result = await makeDraft(own, submission)
      const settings = await findContributionSettings(own.payload, submission.locale, own)
      await tellSender(own, submission, 'accepted', { now, words })
      return { isMerged: false, purgeAt: purgeDate(settings, 'accepted', now), result }
    },
  )
  return isDone(req, wish, outcome) ? { ok: true, submission: outcome.submission } : outcome
}

/** Nothing is accepted that does not fulfil what its sender was told it must. */
export function demandChecks({ checklist, kind }: StoredSubmission): void {
  const isWhole = criteriaOf(kind).every(({ code }) => checklist.includes(code))
  if (!isWhole) throw new RefusedInWork('checklist-incomplete')
}

/** A button that was pressed twice, or an answer that never came: the first wish was fulfilled. */
function isDone(
  req: PayloadRequest,
  { expectedRev }: Wish,
  outcome: ModerationOutcome,
): outcome is ModerationOutcome & { submission: StoredSubmission } {
  const { submission } = outcome
  return (
    !outcome.ok &&
    submission?.stage === 'accepted' &&
    submission.result !== null &&
    !submission.isMerged &&
    submission.assignee === String(req.user?.id) &&
    submission.rev - 1 === expectedRev
  )
}
