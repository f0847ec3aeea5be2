import type { PayloadRequest } from 'payload'

import { type ModerationOutcome, moderate, type Wish } from './moderate'

/** Takes a submission over from the moderator who has it. */
export const takeOverCase = (req: PayloadRequest, wish: Wish): Promise<ModerationOutcome> =>
  moderate(req, 'take_over', wish)
