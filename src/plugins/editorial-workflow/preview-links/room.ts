import type { Room } from '../room'
import type { Settings } from '../settle'
import { previewLinksCollection } from './collection'

/** Links that show one draft to somebody without an account. */
export function previewLinksRoom(settings: Settings): Room {
  return { collections: [previewLinksCollection(settings)] }
}
