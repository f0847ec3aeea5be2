import type { Endpoint } from 'payload'

import type { OutboxOptions } from './index'
import { lettersSlug } from './letter'
import { say } from './words'

/** `POST /api/letters/:id/send-again`: lets a letter that could not be delivered wait once more. */
export function sendAgain({ mayRead = () => false }: OutboxOptions): Endpoint {
  return {
    path: '/:id/send-again',
    method: 'post',
    handler: async (req) => {
      if (!mayRead(req.user)) return Response.json({ reason: 'not-your-role' }, { status: 403 })

      const id = String(req.routeParams?.id)
      const letter = await req.payload.db.updateOne({
        collection: lettersSlug,
        data: { attempts: 0, error: null, notBefore: new Date().toISOString(), state: 'waiting' },
        options: { atomic: true },
        req,
        where: { and: [{ id: { equals: id } }, { state: { equals: 'failed' } }] },
      })
      const { language } = req.i18n
      return letter
        ? Response.json({ message: say('again_done', language) })
        : Response.json(
            { reason: 'not-failed', message: say('again_not', language) },
            { status: 409 },
          )
    },
  }
}
