import type { Room } from '../room'
import type { Settings } from '../settle'

/** The first page of the admin, and the lists: what waits for whom. */
export function deskRoom(_settings: Settings): Room {
  return {}
}
