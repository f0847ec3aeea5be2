import type { Payload } from 'payload'

import { smtp } from '@/plugins/outbox'
import type { KeepingAdapter } from '@/plugins/outbox/post'

import { openMailServer } from './mailServer'

export type { Mail } from './mailServer'

export type PostOffice = Awaited<ReturnType<typeof openPostOffice>>

/** A mail server that the bank sends its letters to, until the test leaves it. */
export async function openPostOffice(payload: Payload) {
  const server = await openMailServer()
  const adapter = payload.email as KeepingAdapter
  const before = adapter.deliver
  const from = { name: 'Innovationslabbet', address: 'noreply@example.se' }
  const carrier = (await smtp({ url: server.url, from }))({ payload })
  adapter.deliver = carrier.sendEmail

  return {
    ...server,
    async leave() {
      await server.close()
      adapter.deliver = before
    },
  }
}
