import type { CollectionConfig, PayloadRequest } from 'payload'

import { answer, bodyOf } from '../endpoints'
import { toRefusal } from '../refusal'
import type { Room } from '../room'
import { actorOf } from '../service/standing'
import type { Settings } from '../settle'
import { moveMany } from './moveMany'
import { parseBulk } from './parseBulk'

/** One move for many documents, told item by item. */
export function bulkRoom(settings: Settings): Room {
  return {
    each: withBulk,
    endpoints: [
      { path: '/workflow/bulk', method: 'post', handler: (req) => answerBulk(settings, req) },
    ],
  }
}

async function answerBulk(settings: Settings, req: PayloadRequest): Promise<Response> {
  if (actorOf(settings, req.user).role === null) {
    return answer(toRefusal(settings, req, 'not-signed-in'))
  }
  const parsed = parseBulk(await bodyOf(req))
  if (!parsed.ok) return answer(toRefusal(settings, req, parsed.reason))

  const results = await moveMany(req, parsed.wish)
  return Response.json({ results }, { headers: { 'Cache-Control': 'no-store' } })
}

/** What is chosen in a list of one kind is dealt with on the desk. */
function withBulk(collection: CollectionConfig): CollectionConfig {
  const { admin = {} } = collection
  const { components = {} } = admin
  return {
    ...collection,
    admin: {
      ...admin,
      components: {
        ...components,
        beforeListTable: [
          ...(components.beforeListTable ?? []),
          '/plugins/editorial-workflow/bulk/admin/ChosenInList#ChosenInList',
        ],
      },
    },
  }
}
