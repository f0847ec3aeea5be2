import type { Endpoint, PayloadRequest } from 'payload'

import { isModerator } from '@/domain/submission/isModerator'

import { readFileOf, toFileResponse } from '../files/readFileOf'
import { explain } from './explain'
import { findCase } from './findCase'
import { findSimilar } from './findSimilar'
import { isId } from './isId'
import type { ModerationOutcome, ModerationReason } from './moderate'
import { findModeratorMove } from './moderatorMoves'
import { toShown } from './toShown'

/** What moderators read and do over HTTP. Whoever is none is refused before anything is looked for. */
export const moderationEndpoints: Endpoint[] = [
  {
    path: '/:id/case',
    method: 'get',
    handler: forModerators(async (req, id) => {
      const found = await findCase(req, id)
      return found ? reply(200, found) : refuse(req, 'not-found')
    }),
  },
  {
    path: '/:id/similar',
    method: 'get',
    handler: forModerators(async (req, id) => {
      const similar = await findSimilar(req, id)
      return similar ? reply(200, { similar }) : refuse(req, 'not-found')
    }),
  },
  {
    path: '/:id/files/:file',
    method: 'get',
    handler: forModerators(async (req, id) => {
      const file = String(req.routeParams?.file)
      const read = await readFileOf(req, { file, submission: id })
      return read.ok ? toFileResponse(read) : refuse(req, 'not-found')
    }),
  },
  {
    path: '/:id/moves/:move',
    method: 'post',
    handler: forModerators(async (req, id) => {
      const move = findModeratorMove(String(req.routeParams?.move))
      if (!move) return refuse(req, 'unknown-move')

      const body = await bodyOf(req)
      const wish = { ...body, id, ...parseWish(body) }
      if (move.needsRev && wish.expectedRev === undefined)
        return refuse(req, 'expected-rev-missing')
      return answer(req, await move.make(req, wish))
    }),
  },
]

type Handler = Endpoint['handler']

function forModerators(handle: (req: PayloadRequest, id: string) => Promise<Response>): Handler {
  return async (req) => {
    if (!isModerator(req.user)) return refuse(req, 'not-a-moderator')
    const id = req.routeParams?.id
    return isId(req.payload, id) ? handle(req, id) : refuse(req, 'not-found')
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

function parseWish({ expectedRev, words }: Record<string, unknown>) {
  return {
    expectedRev: Number.isInteger(expectedRev) ? Number(expectedRev) : undefined,
    words: typeof words === 'string' ? words.replace(/\r\n?/g, '\n') : undefined,
  }
}

async function answer(req: PayloadRequest, outcome: ModerationOutcome): Promise<Response> {
  const submission = outcome.submission && toShown(outcome.submission)
  if (outcome.ok) return reply(200, { submission })

  const { reason } = outcome
  return reply(statusOf(reason), { message: await explain(req, outcome), reason, submission })
}

const refuse = (req: PayloadRequest, reason: ModerationReason): Promise<Response> =>
  answer(req, { ok: false, reason, submission: null })

/** What a moderator reads is kept by no cache on the way. */
const reply = (status: number, body: object): Response =>
  Response.json(body, { headers: { 'Cache-Control': 'no-store' }, status })

const statusOf = (reason: ModerationReason): number => statuses[reason] ?? 400

const statuses: Readonly<Partial<Record<ModerationReason, number>>> = {
  'not-a-moderator': 403,
  'not-yours-to-do': 403,
  'not-found': 404,
  'unknown-move': 404,
  'moved-first': 409,
  'somebody-elses': 409,
  'wrong-stage': 409,
  'files-not-moved': 503,
}
