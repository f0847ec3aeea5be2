import type { Room } from '../room'
import type { Settings } from '../settle'
import { withTab } from '../withTab'
import { reviewEndpoints } from './endpoints'

/** The review view of a document. */
export function reviewRoom(settings: Settings): Room {
  return {
    each: (collection) => ({
      ...collection,
      admin: { ...collection.admin, components: withTab(collection, tab) },
      endpoints: [...reviewEndpoints(settings, collection.slug), ...(collection.endpoints || [])],
    }),
  }
}

/** The view stands beside the form, as a tab of its own. */
const tab = {
  Component: '/plugins/editorial-workflow/review/admin/ReviewView#ReviewView',
  name: 'review',
  order: 200,
}
