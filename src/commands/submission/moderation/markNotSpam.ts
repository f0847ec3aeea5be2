import type { PayloadRequest } from 'payload'

import { teachSpam } from '../teachSpam'
import { type ModerationOutcome, moderate, type Wish } from './moderate'

/**
 * Says that a submission is no spam, whether it was taken for such by somebody or by its score. It
 * waits among the others from then on; the signals are kept, so that it can be seen what misled.
 */
export function markNotSpam(req: PayloadRequest, wish: Wish): Promise<ModerationOutcome> {
  return moderate(req, 'not_spam', { ...wish, counts: 'not-spam' }, async (own, submission) => {
    await teachSpam(own, submission, 'not-spam')
    return { score: 0 }
  })
}
