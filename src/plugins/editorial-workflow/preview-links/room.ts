import type { Endpoint } from 'payload'

import { answer, bodyOf, idIn } from '../endpoints'
import type { Room } from '../room'
import type { Settings } from '../settle'
import { previewLinksCollection } from './collection'
import { listPreviewLinks, makePreviewLink, revokePreviewLink } from './links'

/** Links that show one draft to somebody without an account. */
export function previewLinksRoom(settings: Settings): Room {
  return {
    collections: [previewLinksCollection(settings)],
    each: (collection) =>
      settings.previewLinks?.collections.includes(collection.slug)
        ? {
            ...collection,
            endpoints: [...(collection.endpoints || []), ...endpointsOf(collection.slug)],
          }
        : collection,
  }
}

function endpointsOf(collection: string): Endpoint[] {
  return [
    {
      path: '/:id/preview-links',
      method: 'get',
      handler: async (req) => answer(await listPreviewLinks(req, collection, idIn(req))),
    },
    {
      path: '/:id/preview-links',
      method: 'post',
      handler: async (req) =>
        answer(await makePreviewLink(req, collection, idIn(req), await bodyOf(req))),
    },
    {
      path: '/:id/preview-links/:link/revoke',
      method: 'post',
      handler: async (req) => {
        const link = String(req.routeParams?.link)
        return answer(await revokePreviewLink(req, collection, idIn(req), link))
      },
    },
  ]
}
