import type { PayloadRequest } from 'payload'

import type { Workflow } from '../fields'
import type { Stored } from '../service/readDocument'
import type { Event } from '../service/recordEvent'
import type { Actor } from '../service/standing'
import type { Settings } from '../settle'

/** A document has moved, and the transaction of the move is still open. */
export type Moved = Readonly<{
  collection: string
  /** The newest version, before the move. */
  doc: Stored
  actor: Actor
  before: Workflow
  after: Workflow
  /** What was recorded: one line, or two where two moves are made at once. */
  events: readonly Event[]
}>

/** Notes, in the transaction of a move, who is to hear of it; letters leave after the commit. */
export async function tellPeople(
  _settings: Settings,
  _req: PayloadRequest,
  _moved: Moved,
): Promise<void> {}
