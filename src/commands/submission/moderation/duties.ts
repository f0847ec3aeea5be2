import type { BasePayload } from 'payload'

import { publishWaitingCases } from '../publishCases'
import { returnCases } from './returnCases'

/** What is done for moderators beside the requests. */
export const moderationDuties = [
  {
    name: 'contributions:published',
    every: 5 * 60,
    run: (payload: BasePayload) => publishWaitingCases(payload),
  },
  {
    name: 'contributions:return',
    every: 60 * 60,
    run: (payload: BasePayload) => returnCases(payload),
  },
] as const
