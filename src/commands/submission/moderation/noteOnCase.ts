import type { PayloadRequest } from 'payload'

import { type ModerationOutcome, moderate, type Wish } from './moderate'

/** How often a note is tried again when something else happened to the submission at the same moment. */
const tries = 5

/** Writes something down for the other moderators. It decides nothing, so nobody need come first. */
export async function noteOnCase(req: PayloadRequest, wish: Wish): Promise<ModerationOutcome> {
  for (let left = tries; ; left -= 1) {
    const outcome = await moderate(req, 'note', wish)
    const isLate = !outcome.ok && outcome.reason === 'moved-first'
    if (!isLate || wish.expectedRev !== undefined || left <= 1) return outcome
  }
}
