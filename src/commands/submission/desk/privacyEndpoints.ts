import type { Endpoint, PayloadRequest } from 'payload'

import { isModerator } from '@/domain/submission/isModerator'

import { isId } from '../moderation/isId'
import { eraseCase } from '../privacy/eraseCase'
import { exportCase } from '../privacy/exportCase'
import { holdCase } from '../privacy/holdCase'
import { findSubmission } from '../submission'
import { type PrivacyReason, sayErased, sayPrivacy } from './privacyWords'

/** What a moderator does with the personal data of a case: hold it, hand it out, erase it. */
export const privacyEndpoints: Endpoint[] = [
  {
    path: '/:id/hold',
    method: 'post',
    handler: forModerators(async (req, id) => {
      const { on, reason } = await bodyOf(req)
      const words = typeof reason === 'string' ? reason : ''
      const isOn = typeof on === 'boolean' ? on : reason !== null
      const held = await holdCase(req, { on: isOn, reason: words, submission: id })
      return held.ok ? reply(200, {}) : refuse(req, held.reason)
    }),
  },
  {
    path: '/:id/erase',
    method: 'post',
    handler: forModerators(async (req, id) => {
      const { confirm, reference = confirm } = await bodyOf(req)
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
  { path: '/:id/extract', method: 'get', handler: forModerators(handOut) },
  { path: '/:id/export', method: 'get', handler: forModerators(handOut) },
]

async function handOut(req: PayloadRequest, id: string): Promise<Response> {
  const submission = await findSubmission(req, id)
  const person = String(req.user?.id)
  const extract = await exportCase(req, { cause: 'admin', person, submission: id })
  if (!submission || !extract) return refuse(req, 'not-found')
  return toFile(`${submission.reference}.json`, await withFiles(extract))
}

type Handler = Endpoint['handler']

function forModerators(handle: (req: PayloadRequest, id: string) => Promise<Response>): Handler {
  return async (req) => {
    if (!isModerator(req.user)) return refuse(req, 'not-a-moderator')
    const id = req.routeParams?.id
    return isId(req.payload, id) ? handle(req, id) : refuse(req, 'not-found')
  }
}

async function bodyOf(req: PayloadRequest): Promise<Record<string, unknown>> {
  try {
    const body: unknown = await req.json?.()
    return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {}
  } catch {
    return {} // no body, or no JSON: the rules say what is missing
  }
}

type Extract = NonNullable<Awaited<ReturnType<typeof exportCase>>>

/** The files of the case stand in the extract itself, so that there is one thing to hand out. */
async function withFiles({ files, ...extract }: Extract): Promise<object> {
  const read = await Promise.all(
    files.map(async ({ name, read: readFile }) => {
      const bytes = await readFile()
      return { base64: bytes && Buffer.from(bytes).toString('base64'), name }
    }),
  )
  return { ...extract, files: read }
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

const refuse = (req: PayloadRequest, reason: PrivacyReason): Response =>
  reply(statusOf[reason] ?? 400, { message: sayPrivacy(req, reason), reason })

const reply = (status: number, body: object): Response =>
  Response.json(body, { headers: { 'Cache-Control': 'no-store' }, status })

const statusOf: Readonly<Partial<Record<PrivacyReason, number>>> = {
  'legal-hold': 409,
  'not-a-moderator': 403,
  'not-found': 404,
}
