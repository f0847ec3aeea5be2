import type { CollectionConfig } from 'payload'

import type { Room } from '../room'
import type { Settings } from '../settle'
import { reviewEndpoints } from './endpoints'

/** The review view of a document. */
export function reviewRoom(settings: Settings): Room {
  return {
    each: (collection) => ({
      ...collection,
      admin: { ...collection.admin, components: withReview(collection) },
      endpoints: [...reviewEndpoints(settings, collection.slug), ...(collection.endpoints || [])],
    }),
  }
}

type Components = NonNullable<NonNullable<CollectionConfig['admin']>['components']>

/** The view stands beside the form, as a tab of its own. */
function withReview({ admin }: CollectionConfig): Components {
  const { components = {} } = admin ?? {}
  return {
    ...components,
    views: {
      ...components.views,
      edit: {
        ...components.views?.edit,
        review: {
          Component: '/plugins/editorial-workflow/review/admin/ReviewView#ReviewView',
          path: '/review',
          tab: {
            href: '/review',
            label: ({ t }: { t: (key: string) => string }) => t('editorialWorkflow:review'),
            order: 200,
          },
        },
      } as NonNullable<Components['views']>['edit'], // what was there, and one view more
    },
  }
}
