import type { Room } from '../room'
import type { Settings } from '../settle'
import { commentEndpoints } from './endpoints'

/** Comments at the fields of a document. */
export function commentsRoom(_settings: Settings): Room {
  return {
    each: (collection) => ({
      ...collection,
      endpoints: [...(collection.endpoints || []), ...commentEndpoints(collection.slug)],
    }),
  }
}
