import type { Room } from '../room'
import type { Settings } from '../settle'

/** Publishing and unpublishing at a time set beforehand. */
export function appointmentsRoom(_settings: Settings): Room {
  return {}
}
