import type { Endpoint, PayloadRequest } from 'payload'

import { bodyOf, forModerators, reply } from '../moderation/forModerators'
import { eraseCase } from '../privacy/eraseCase'
import { exportCase } from '../privacy/exportCase'
import { holdCase } from '../privacy/holdCase'
import { withFiles } from '../privacy/withFiles'
import { findSubmission } from '../submission'
import { type PrivacyReason, sayErased, sayPrivacy } from './privacyWords'

function refuse(req: PayloadRequest, reason: PrivacyReason): Response {
  return reply(statusOf[reason] ?? 400, { message: sayPrivacy(req, reason), reason })
}

const moderated = forModerators(refuse)

/** What a moderator does with the personal data of a case: hold it, hand it out, erase it. */
export const privacyEndpoints: Endpoint[] = [
  {
    path: '/:id/hold',
    method: 'post',
    handler: moderated(async (req, id) => {
      // no reason lets it go
      const { reason } = await bodyOf(req)
      const words = typeof reason === 'string' ? reason : ''
      const held = await holdCase(req, { on: reason !== null, reason: words, submission: id })
      return held.ok ? reply(200, {}) : refuse(req, held.reason)
    }),
  },
  {
    path: '/:id/erase',
    method: 'post',
    handler: moderated(async (req, id) => {
      const { reference } = await bodyOf(req)
      const submission = await findSubmission(req, id)
      if (!submission) return refuse(req, 'not-found')
      if (String(reference).trim().toUpperCase() !== submission.reference)
        return refuse(req, 'not-sure')

      const person = String(req.user?.id)
      const erased = await eraseCase(req, { cause: 'admin', person, submission: id })
      if (!erased.ok) return refuse(req, erased.reason)
      return reply(200, { message: sayErased(req, erased.messages), messages: erased.messages })
    }),
  },
  { path: '/:id/extract', method: 'get', handler: moderated(handOut) },
]

async function handOut(req: PayloadRequest, id: string): Promise<Response> {
  const submission = await findSubmission(req, id)
  const person = String(req.user?.id)
  const extract = await exportCase(req, { cause: 'admin', person, submission: id })
  if (!submission || !extract) return refuse(req, 'not-found')
  return toFile(`${submission.reference}.json`, await withFiles(extract))
}

const toFile = (name: string, content: object): Response =>
  new Response(JSON.stringify(content, null, 2), {
    headers: {
      'Cache-Control': 'no-store',
      'Content-Disposition': `attachment; filename="${name}"`,
      'Content-Type': 'application/json; charset=utf-8',
      'X-Content-Type-Options': 'nosniff',
    },
  })

const statusOf: Readonly<Partial<Record<PrivacyReason, number>>> = {
  'legal-hold': 409,
  'not-a-moderator': 403,
  'not-found': 404,
}
