import type { Room } from '../room'
import type { Settings } from '../settle'

/** One move for many documents, told item by item. */
export function bulkRoom(_settings: Settings): Room {
  return {}
}
