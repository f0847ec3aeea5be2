import type { Room } from '../room'
import type { Settings } from '../settle'

/** The record: who did what, when and why. */
export function recordRoom(_settings: Settings): Room {
  return {}
}
