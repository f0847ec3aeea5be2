import { z } from 'zod'

import { showChanges } from '@/commands/showChanges'
import { openBank } from '@/session/openBank'
import { isChangesToken } from '@/session/watchChanges'

/** Where a process tells itself what has changed, because only a request may drop pages. */
export const dynamic = 'force-dynamic'

const changes = z.array(z.object({ key: z.string(), collection: z.string(), id: z.string() }))

export async function POST(request: Request): Promise<Response> {
  const [, word = null] = /^Bearer (.*)$/.exec(request.headers.get('authorization') ?? '') ?? []
  if (!isChangesToken(word)) return new Response('not found\n', { status: 404 })

  const sent = changes.safeParse(await request.json().catch(() => null))
  if (!sent.success) return new Response('not understood\n', { status: 400 })

  await showChanges(await openBank(), sent.data)
  return new Response(null, { status: 204 })
}
