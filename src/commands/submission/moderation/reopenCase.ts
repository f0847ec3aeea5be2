import type { PayloadRequest } from 'payload'

import { type ModerationOutcome, moderate, type Wish } from './moderate'

/**
 * Takes a declined submission up again. Its sender is not written to before there is something to
 * say; the case page shows that it is being read.
 */
export const reopenCase = (req: PayloadRequest, wish: Wish): Promise<ModerationOutcome> =>
  moderate(req, 'reopen', wish)
