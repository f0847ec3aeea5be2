import type { Endpoint, PayloadRequest } from 'payload'

import { answer, bodyOf } from '../endpoints'
import { toRefusal } from '../refusal'
import type { Settings } from '../settle'
import { countUnread, listNews } from './listNews'
import { type Marked, markRead } from './markRead'

/** The news of whoever asks: how many, which, and that they are read. */
export function notificationEndpoints(settings: Settings): Endpoint[] {
  const signedIn =
    (handle: (req: PayloadRequest) => Promise<object>): Endpoint['handler'] =>
    async (req) =>
      req.user
        ? answer({ ok: true, ...(await handle(req)) })
        : answer(toRefusal(settings, req, 'not-signed-in'))

  return [
    {
      path: '/workflow/notifications',
      method: 'get',
      handler: signedIn((req) =>
        listNews(settings, req, {
          limit: numberIn(req, 'limit', 10, 50),
          page: numberIn(req, 'page', 1, 10_000),
        }),
      ),
    },
    {
      path: '/workflow/notifications/unread',
      method: 'get',
      handler: signedIn(async (req) => ({ unread: await countUnread(req) })),
    },
    {
      path: '/workflow/notifications/read',
      method: 'post',
      handler: signedIn(async (req) => {
        const marked = parseMarked(await bodyOf(req))
        if (marked) await markRead(settings, req, marked)
        return { unread: await countUnread(req) }
      }),
    },
  ]
}

function numberIn(req: PayloadRequest, name: string, otherwise: number, most: number): number {
  const value = Number(req.searchParams.get(name) ?? otherwise)
  return Number.isInteger(value) && value > 0 ? Math.min(value, most) : otherwise
}

/** `{ all: true }`, `{ ids: […] }` or `{ document: { collection, id } }`; anything else marks nothing. */
function parseMarked({ all, document, ids }: Record<string, unknown>): Marked | null {
  if (all === true) return {}
  if (Array.isArray(ids)) return { ids: ids.slice(0, 200).map(String) }

  const { collection, id } = (document ?? {}) as Record<string, unknown> // checked on the next line
  return typeof collection === 'string' && typeof id === 'string'
    ? { document: { collection, id } }
    : null
}
