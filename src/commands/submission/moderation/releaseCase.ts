import type { PayloadRequest } from 'payload'

import { type ModerationOutcome, moderate, type Wish } from './moderate'

/** Gives a submission back to the queue. What was ticked stays, for whoever takes it up next. */
export const releaseCase = (req: PayloadRequest, wish: Wish): Promise<ModerationOutcome> =>
  moderate(req, 'release', wish)
