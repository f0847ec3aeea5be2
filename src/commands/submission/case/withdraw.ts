import type { BasePayload } from 'payload'

import { findContributionSettings } from '@/commands/submission/findContributionSettings'
import { holdDraft } from '@/commands/submission/holdDraft'
import { keepLetterTo } from '@/commands/submission/letters/keepLetterTo'
import { moveSubmission } from '@/commands/submission/moveSubmission'
import { tidy } from '@/domain/submission/contribution'
import { purgeDate } from '@/domain/submission/purgeDate'

import { act, type CaseAsking, type CaseOutcome, counted, refuse, toOutcome } from './act'

/** Takes a contribution back: nobody reads or publishes it any more. Its sender has said to be sure. */
export const withdraw = (payload: BasePayload, asking: Withdrawing): Promise<CaseOutcome> =>
  counted(payload, 'withdrawn', withdrawOnce(payload, asking))

type Withdrawing = CaseAsking & Readonly<{ isSure: boolean; words?: string }>

const withdrawOnce = (payload: BasePayload, asking: Withdrawing): Promise<CaseOutcome> =>
  act(payload, asking, async (req, { submission }, now) => {
    if (!asking.isSure) return refuse('not-sure')

    const words = tidy(asking.words ?? '')
    const settings = await findContributionSettings(payload, submission.locale, req)
    const wish = { by: 'sender', id: submission.id, move: 'withdraw', now, words } as const
    return toOutcome(
      await moveSubmission(req, wish, async (own, asItWas) => {
        await keepLetterTo(own, asItWas, 'withdrawn', { now })
        if (asItWas.stage === 'accepted') await holdDraft(own, asItWas)
        return { purgeAt: purgeDate(settings, 'withdrawn', now) }
      }),
    )
  })
