import type { PayloadRequest } from 'payload'

import { type ModerationOutcome, moderate, type Wish } from './moderate'

/** Takes up a submission that nobody has. */
export const claimCase = (req: PayloadRequest, wish: Wish): Promise<ModerationOutcome> =>
  moderate(req, 'claim', wish)
