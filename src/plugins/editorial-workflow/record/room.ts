import type { Room } from '../room'
import type { Settings } from '../settle'
import { sealsCollection } from './collection'

/** The record: who did what, when and why. */
export function recordRoom(_settings: Settings): Room {
  return { collections: [sealsCollection] }
}
