import type { Endpoint, PayloadRequest } from 'payload'

import { answer, idIn } from '../endpoints'
import { toRefusal } from '../refusal'
import type { Settings } from '../settle'
import { findHolder } from './findHolder'
import { judgeReader } from './judgeReader'
import { listEvents } from './listEvents'
import { listReviewers } from './listReviewers'

/** What the review view asks for once it stands on the screen. */
export function reviewEndpoints(settings: Settings, collection: string): Endpoint[] {
  return [
    {
      path: '/:id/workflow/events',
      method: 'get',
      handler: async (req) => {
        if (!req.user) return answer(toRefusal(settings, req, 'not-signed-in'))

        const pages = { after: revIn(req, 'after'), before: revIn(req, 'before') }
        const timeline = await listEvents(settings, req, { collection, id: idIn(req), ...pages })
        return answer({ ok: true, ...timeline })
      },
    },
    {
      path: '/:id/workflow/holder',
      method: 'get',
      handler: async (req) => {
        const place = { collection, id: idIn(req) }
        const refusal = await judgeReader(settings, req, place)
        if (refusal) return answer(refusal)

        const found = { ok: true, holder: await findHolder(settings, req, place) } as const
        return answer(found)
      },
    },
    {
      path: '/:id/workflow/reviewers',
      method: 'get',
      handler: async (req) => answer(await listReviewers(settings, req, collection, idIn(req))),
    },
  ]
}

/** A revision in the question of an address; none where it is no whole number. */
function revIn(req: PayloadRequest, name: string): number | undefined {
  const value = req.searchParams.get(name)
  return value !== null && /^\d{1,9}$/.test(value) ? Number(value) : undefined
}
