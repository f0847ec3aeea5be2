import type { BasePayload } from 'payload'

import { findContributionSettings } from '@/commands/submission/findContributionSettings'
import { keepLetterTo } from '@/commands/submission/letters/keepLetterTo'
import { moveSubmission } from '@/commands/submission/moveSubmission'
import { answerBy } from '@/domain/submission/answerBy'

import { act, type CaseAsking, type CaseOutcome, counted, toOutcome } from './act'

/** Confirms a contribution: it joins the queue, and its sender is told by when there is an answer. */
export const confirm = (payload: BasePayload, asking: CaseAsking): Promise<CaseOutcome> =>
  counted(payload, 'confirmed', confirmOnce(payload, asking))

const confirmOnce = (payload: BasePayload, asking: CaseAsking): Promise<CaseOutcome> =>
  act(payload, asking, async (req, { submission }, now) => {
    const { answerDays } = await findContributionSettings(payload, submission.locale, req)
    const wish = { by: 'sender', id: submission.id, move: 'confirm', now } as const
    return toOutcome(
      await moveSubmission(req, wish, async (own, asItWas) => {
        const confirmed = { ...asItWas, confirmedAt: now.toISOString() }
        await keepLetterTo(own, confirmed, 'received', {
          answerBy: answerBy(now, answerDays),
          now,
        })
        return {}
      }),
    )
  })
