import type { CollectionConfig } from 'payload'

import type { Room } from '../room'
import type { Settings } from '../settle'
import { addMarks } from './addMarks'
import { commentEndpoints } from './endpoints'

/** Comments at the fields of a document. */
export function commentsRoom(_settings: Settings): Room {
  return {
    each: (collection) => ({
      ...collection,
      admin: { ...collection.admin, components: withHome(collection) },
      endpoints: [...(collection.endpoints || []), ...commentEndpoints(collection.slug)],
      fields: addMarks(collection.fields),
    }),
  }
}

type Components = NonNullable<NonNullable<CollectionConfig['admin']>['components']>

function withHome({ admin, slug }: CollectionConfig): Components {
  const { components = {} } = admin ?? {}
  const { edit = {} } = components
  return {
    ...components,
    edit: {
      ...edit,
      beforeDocumentControls: [
        ...(edit.beforeDocumentControls ?? []),
        {
          path: '/plugins/editorial-workflow/comments/admin/CommentsHome#CommentsHome',
          serverProps: { collectionSlug: slug },
        },
      ],
    },
  }
}
