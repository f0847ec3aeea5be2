import type { Room } from '../room'
import type { Settings } from '../settle'

/** What is translated, what is not, and what has fallen behind. */
export function languagesRoom(_settings: Settings): Room {
  return {}
}
