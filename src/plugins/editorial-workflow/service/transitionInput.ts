import type { Wished } from '../appointments/judgeTimes'
import type { systemActor } from './standing'

/**
 * A wish to move a document. Times are instants (`2026-11-27T13:05:00Z`) or what the clocks of the
 * site show (`2026-11-27T14:05`).
 */
export type TransitionInput = Readonly<{
  collection: string
  id: string
  /** The name of the move. */
  transition: string
  /** The revision that the asker has seen; another one is refused. Required of people. */
  expectedRev?: number
  /** The hash of the content that the asker has seen. Required of people who approve. */
  expectedHash?: string
  comment?: string
  /** The languages to publish. Default: the source, and those worth publishing. */
  locales?: readonly string[]
  /** The person to give the review to; null gives it back to the queue. */
  assignee?: string | null
  /** Where to, for a move that may end in several states. */
  to?: string
  /** The document that replaces an archived one. */
  replacedBy?: Readonly<{ collection: string; id: string }>
  /** Why a move that the server makes did not go as planned, as a code. For server code only. */
  outcome?: string
  /** Through which door: a link in a mail, many at once, an appointment. For server code only. */
  via?: string
  /** The server itself asks. Default: the person behind the request. */
  actor?: typeof systemActor
}> &
  Wished
