import type { PayloadRequest } from 'payload'

import type { Times } from '../../appointments/judgeTimes'
import type { MoveRow, WorkflowState } from '../../options'
import type { Settings } from '../../settle'
import type { Latest, Stored } from '../readDocument'
import type { Actor } from '../standing'
import type { TransitionInput } from '../transitionInput'

/** One wish on its way: who asks, for what, and what was found. */
export type Case = {
  settings: Settings
  req: PayloadRequest
  input: TransitionInput
  actor: Actor
  move: MoveRow
  latest: Latest
  main: Stored | null
  hash: string
  /** The keys of lines that their document does not bear out yet, for a database without transactions. */
  keys: string[]
}

/** What was decided about a wish that may be granted. */
export type Decision = {
  to: WorkflowState
  locales: string[]
  times: Times
  /** Whoever was to review it cannot any more. */
  hasLostReviewer?: boolean
}

/** The server says that what was planned could not be done. */
export function isFailure({ actor, input, move }: Case): boolean {
  return actor.role === 'system' && input.outcome !== undefined && move.otherwise !== undefined
}

/** Says whether the public meets this row. */
export function isLive(main: Stored | null): boolean {
  return main?._status === 'published' && !main.deletedAt
}
