import type { Room } from '../room'
import type { Settings } from '../settle'

/** Comments at the fields of a document. */
export function commentsRoom(_settings: Settings): Room {
  return {}
}
