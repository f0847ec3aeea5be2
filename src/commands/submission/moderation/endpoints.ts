import type { Endpoint, PayloadRequest } from 'payload'

import { readFileOf, toFileResponse } from '../files/readFileOf'
import { explain } from './explain'
import { findCase } from './findCase'
import { findSimilar } from './findSimilar'
import { bodyOf, forModerators, reply } from './forModerators'
import type { ModerationOutcome, ModerationReason } from './moderate'
import { findModeratorMove } from './moderatorMoves'
import { toShown } from './toShown'

function refuse(req: PayloadRequest, reason: ModerationReason): Promise<Response> {
  return answer(req, { ok: false, reason, submission: null })
}

const moderated = forModerators(refuse)

/** What moderators read and do over HTTP. Everybody else is refused. */
export const moderationEndpoints: Endpoint[] = [
  {
    path: '/:id/case',
    method: 'get',
    handler: moderated(async (req, id) => {
      const found = await findCase(req, id)
      return found ? reply(200, found) : refuse(req, 'not-found')
    }),
  },
  {
    path: '/:id/similar',
    method: 'get',
    handler: moderated(async (req, id) => {
      const similar = await findSimilar(req, id)
      return similar ? reply(200, { similar }) : refuse(req, 'not-found')
    }),
  },
  {
    path: '/:id/files/:file',
    method: 'get',
    handler: moderated(async (req, id) => {
      const file = String(req.routeParams?.file)
      const read = await readFileOf(req, { file, submission: id })
      return read.ok ? toFileResponse(read) : refuse(req, 'not-found')
    }),
  },
  {
    path: '/:id/moves/:move',
    method: 'post',
    handler: moderated(async (req, id) => {
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
