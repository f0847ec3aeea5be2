import type { Room } from '../room'
import type { Settings } from '../settle'
import { checkedLinksCollection } from './collection'

/** What a text could do better, said before it is submitted. */
export function checksRoom(_settings: Settings): Room {
  return { collections: [checkedLinksCollection] }
}
