import type { Room } from '../room'
import type { Settings } from '../settle'

/** The review view of a document. */
export function reviewRoom(_settings: Settings): Room {
  return {}
}
