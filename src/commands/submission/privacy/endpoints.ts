import type { Endpoint, PayloadRequest } from 'payload'

import { isModerator } from '@/domain/submission/isModerator'

import { languageOf } from '../moderation/explain'
import { isId } from '../moderation/isId'
import { toShown } from '../moderation/toShown'
import { findSubmission, type StoredSubmission } from '../submission'
import { eraseCase } from './eraseCase'
import { type ErasureRefusal, explainErasure, sayErasure } from './explainErasure'
import { exportCase } from './exportCase'
import { holdCase } from './holdCase'
import { toDownload } from './toDownload'

/** What moderators do about personal data over HTTP. Whoever is none learns nothing. */
export const privacyEndpoints: Endpoint[] = [
  {
    path: '/:id/erase',
    method: 'post',
    handler: forCases(async (req, submission) => {
      const { confirm, reference } = await bodyOf(req)
      const typed = String(confirm ?? reference ?? '')
        .trim()
        .toUpperCase()
      if (typed !== submission.reference) return refuse(req, 'not-confirmed', submission)

      const { id } = submission
      const person = String(req.user?.id)
      const erased = await eraseCase(req.payload, { cause: 'admin', person, submission: id })
      if (!erased.ok) return refuse(req, erased.reason, submission)
      return reply(200, { ...erased, message: sayErasure(languageOf(req), erased.messages) })
    }),
  },
  ...(['extract', 'export'] as const).map(
    (name): Endpoint => ({
      path: `/:id/${name}`,
      method: 'get',
      handler: forCases(async (req, submission) => {
        const { id, reference } = submission
        const person = String(req.user?.id)
        const extract = await exportCase(req, { cause: 'admin', person, submission: id })
        return extract ? toDownload(reference, extract) : refuse(req, 'not-found')
      }),
    }),
  ),
  {
    path: '/:id/hold',
    method: 'post',
    handler: forCases(async (req, submission) => {
      const { on, reason } = await bodyOf(req)
      const words = typeof reason === 'string' ? reason : ''
      const isOn = typeof on === 'boolean' ? on : words !== ''
      const held = await holdCase(req, { on: isOn, reason: words, submission: submission.id })
      if (!held.ok) return refuse(req, held.reason, submission)
      return reply(200, { submission: toShown(held.submission) })
    }),
  },
]

/** Lets in moderators alone, and finds the case; whoever is none is refused before it is looked for. */
function forCases(
  handle: (req: PayloadRequest, submission: StoredSubmission) => Promise<Response>,
): Endpoint['handler'] {
  return async (req) => {
    if (!isModerator(req.user)) return refuse(req, 'not-a-moderator')
    const id = req.routeParams?.id
    const submission = isId(req.payload, id) ? await findSubmission(req, id) : null
    return submission ? handle(req, submission) : refuse(req, 'not-found')
  }
}

/** What was sent along; nothing where that was no JSON. */
async function bodyOf(req: PayloadRequest): Promise<Record<string, unknown>> {
  try {
    const body: unknown = await req.json?.()
    return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {}
  } catch {
    return {} // no body, or no JSON: the rules say what is missing
  }
}

async function refuse(
  req: PayloadRequest,
  reason: ErasureRefusal,
  submission: StoredSubmission | null = null,
): Promise<Response> {
  const message = await explainErasure(req, reason, submission)
  return reply(statuses[reason] ?? 400, { message, reason })
}

const statuses: Readonly<Partial<Record<ErasureRefusal, number>>> = {
  'legal-hold': 409,
  'moved-on': 409,
  'not-a-moderator': 403,
  'not-found': 404,
}

/** What a moderator reads is kept by no cache on the way. */
const reply = (status: number, body: object): Response =>
  Response.json(body, { headers: { 'Cache-Control': 'no-store' }, status })
