import type { PayloadRequest } from 'payload'

import { type ModerationOutcome, moderate, type Wish } from './moderate'
import { tellSender } from './tellSender'

/** Asks the sender something. Without an address the question waits on the case page. */
export function askSender(req: PayloadRequest, wish: Wish): Promise<ModerationOutcome> {
  return moderate(req, 'ask', wish, async (own, submission) => {
    await tellSender(own, submission, 'asked', { words: wish.words ?? '' })
    return {}
  })
}
