import type { PayloadRequest } from 'payload'

import { criteriaOf } from '@/domain/submission/criteria'

import { type ModerationOutcome, moderate, RefusedInWork, type Wish } from './moderate'

/** Ticks what a submission fulfils of the criteria that its sender was shown; what is left out is not ticked. */
export function checkCase(
  req: PayloadRequest,
  { checks, ...wish }: Wish & Readonly<{ checks: unknown }>,
): Promise<ModerationOutcome> {
  return moderate(req, 'check', { ...wish, details: { checks } }, async (_, { kind }) => {
    const codes = criteriaOf(kind).map(({ code }) => String(code))
    const isSound = Array.isArray(checks) && checks.every((check) => codes.includes(check))
    if (!isSound) throw new RefusedInWork('checks-unsound')
    return { checklist: codes.filter((code) => checks.includes(code)) }
  })
}
