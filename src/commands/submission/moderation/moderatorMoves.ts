import type { PayloadRequest } from 'payload'

import { acceptCase } from './acceptCase'
import { askSender } from './askSender'
import { checkCase } from './checkCase'
import { claimCase } from './claimCase'
import { declineCase } from './declineCase'
import { markNotSpam } from './markNotSpam'
import { markSpam } from './markSpam'
import { mergeCase } from './mergeCase'
import type { ModerationOutcome, Wish } from './moderate'
import { noteOnCase } from './noteOnCase'
import { releaseCase } from './releaseCase'
import { reopenCase } from './reopenCase'
import { takeOverCase } from './takeOverCase'

/** What was sent along with a wish, as it came. */
export type SentWish = Wish & Readonly<Record<string, unknown>>

export type ModeratorMove = Readonly<{
  make: (req: PayloadRequest, wish: SentWish) => Promise<ModerationOutcome>
  /** Whoever decides says which version they have read. */
  needsRev: boolean
}>

/** What moderators do, by the name of the move. Each takes what it knows of what was sent. */
const made: Readonly<Record<string, ModeratorMove>> = {
  claim: deciding((req, wish) => claimCase(req, plain(wish))),
  take_over: deciding((req, wish) => takeOverCase(req, plain(wish))),
  release: deciding((req, wish) => releaseCase(req, plain(wish))),
  check: deciding((req, wish) => checkCase(req, { ...plain(wish), checks: wish.checks })),
  note: { make: (req, wish) => noteOnCase(req, plain(wish)), needsRev: false },
  ask: deciding((req, wish) => askSender(req, plain(wish))),
  accept: deciding((req, wish) => acceptCase(req, plain(wish))),
  merge: deciding((req, wish) => mergeCase(req, { ...plain(wish), target: wish.target })),
  decline: deciding((req, wish) =>
    declineCase(req, { ...plain(wish), duplicateOf: wish.duplicateOf, reason: wish.reason }),
  ),
  reopen: deciding((req, wish) => reopenCase(req, plain(wish))),
  spam: deciding((req, wish) => markSpam(req, plain(wish))),
  not_spam: deciding((req, wish) => markNotSpam(req, plain(wish))),
}

/** Finds what a moderator asks for by name, or null. */
export const findModeratorMove = (name: string): ModeratorMove | null =>
  Object.hasOwn(made, name) ? (made[name] ?? null) : null

function deciding(make: ModeratorMove['make']): ModeratorMove {
  return { make, needsRev: true }
}

const plain = ({ expectedRev, id, words }: SentWish): Wish => ({
  id,
  ...(expectedRev !== undefined && { expectedRev }),
  ...(words !== undefined && { words }),
})
