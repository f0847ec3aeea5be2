import type { Room } from '../room'
import type { Settings } from '../settle'
import { choiceFields } from './choiceFields'

/** Who is told of what, in the admin and by mail. */
export function notificationsRoom(_settings: Settings): Room {
  return {
    people: (people) => ({ ...people, fields: [...people.fields, ...choiceFields] }),
  }
}
