import type { Endpoint, PayloadRequest } from 'payload'

import { isModerator } from '@/domain/submission/isModerator'

import { isId } from './isId'

type Answer = Response | Promise<Response>

/**
 * Lets only moderators ask about a submission. Whoever is none is refused before anything is looked
 * for; so is an id that can be nobody's.
 */
export const forModerators =
  (refuse: (req: PayloadRequest, reason: 'not-a-moderator' | 'not-found') => Answer) =>
  (handle: (req: PayloadRequest, id: string) => Promise<Response>): Endpoint['handler'] =>
  async (req) => {
    if (!isModerator(req.user)) return refuse(req, 'not-a-moderator')
    const id = req.routeParams?.id
    return isId(req.payload, id) ? handle(req, id) : refuse(req, 'not-found')
  }

/** What was sent along; nothing where that was no JSON. */
export async function bodyOf(req: PayloadRequest): Promise<Record<string, unknown>> {
  try {
    const body: unknown = await req.json?.()
    return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {}
  } catch {
    return {} // no body, or no JSON: the rules say what is missing
  }
}

/** What a moderator reads is kept by no cache on the way. */
export const reply = (status: number, body: object): Response =>
  Response.json(body, { headers: { 'Cache-Control': 'no-store' }, status })
