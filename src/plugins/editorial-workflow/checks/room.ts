import { answer, idIn } from '../endpoints'
import type { Room } from '../room'
import type { Settings } from '../settle'
import { checkedLinksCollection } from './collection'
import { listChecks } from './listChecks'

/** What a text could do better, said before it is submitted. */
export function checksRoom(settings: Settings): Room {
  return {
    collections: [checkedLinksCollection(settings)],
    each: (collection) => ({
      ...collection,
      endpoints: [
        ...(collection.endpoints || []),
        {
          path: '/:id/checks',
          method: 'get',
          handler: async (req) => answer(await listChecks(req, collection.slug, idIn(req))),
        },
      ],
    }),
  }
}
