import type { PayloadRequest } from 'payload'

import { countToday, teach } from './beside'
import { type ModerationOutcome, moderate, type Wish } from './moderate'

/**
 * Says that a submission is no spam, whether it was taken for such by somebody or by its score. It
 * waits among the others from then on; the signals are kept, so that it can be seen what misled.
 */
export function markNotSpam(req: PayloadRequest, wish: Wish): Promise<ModerationOutcome> {
  return moderate(req, 'not_spam', wish, async (own, submission) => {
    await teach(own, submission, 'not-spam')
    await countToday(own, 'not-spam')
    return { score: 0 }
  })
}
