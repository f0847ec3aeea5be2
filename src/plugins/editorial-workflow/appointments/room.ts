import type { CollectionConfig } from 'payload'

import type { Room } from '../room'
import type { Settings } from '../settle'
import { returnReviewsOfDeleted, returnReviewsOfDemoted } from './returnReviews'

/** Publishing and unpublishing at a time set beforehand, and reviews whose reviewer goes away. */
export function appointmentsRoom(settings: Settings): Room {
  return { people: (people) => withReturns(settings, people) }
}

function withReturns(settings: Settings, people: CollectionConfig): CollectionConfig {
  const { hooks } = people
  return {
    ...people,
    hooks: {
      ...hooks,
      afterChange: [...(hooks?.afterChange ?? []), returnReviewsOfDemoted(settings)],
      beforeDelete: [...(hooks?.beforeDelete ?? []), returnReviewsOfDeleted()],
    },
  }
}
