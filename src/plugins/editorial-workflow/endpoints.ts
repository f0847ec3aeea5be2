import type { Endpoint, PayloadRequest } from 'payload'

import type { Refusal } from './refusal'
import { describe } from './service/describe'
import { transition } from './service/transition'
import type { TransitionInput } from './service/transitionInput'

/** The workflow of one document over HTTP: where it stands, and every move it can make. */
export function workflowEndpoints(collection: string): Endpoint[] {
  return [
    {
      path: '/:id/workflow',
      method: 'get',
      handler: async (req) => answer(await describe(req, collection, idIn(req))),
    },
    {
      path: '/:id/workflow/:transition',
      method: 'post',
      handler: async (req) => {
        const wish = { collection, id: idIn(req), transition: String(req.routeParams?.transition) }
        const outcome = await transition(req, { ...wish, ...parseBody(await bodyOf(req)) })
        return answer(outcome)
      },
    },
  ]
}

/** The id of the document in the address. */
export function idIn(req: PayloadRequest): string {
  return String(req.routeParams?.id)
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

/** Lets in what is sound of a body; a person asks, never the server. */
function parseBody(body: Record<string, unknown>): Partial<TransitionInput> {
  const { assignee, comment, expectedHash, expectedRev, locales, replacedBy, to } = body
  const { dueAt, priority, scheduledFor, unpublishAt } = body
  return {
    ...(Number.isInteger(expectedRev) && { expectedRev: Number(expectedRev) }),
    ...(typeof expectedHash === 'string' && { expectedHash }),
    ...(typeof comment === 'string' && { comment: comment.slice(0, 5000) }),
    ...(Array.isArray(locales) && { locales: [...new Set(locales.map(String))] }),
    ...(isTextOrNull(assignee) && { assignee }),
    ...(isTextOrNull(dueAt) && { dueAt }),
    ...(isTextOrNull(priority) && { priority }),
    ...(typeof scheduledFor === 'string' && { scheduledFor }),
    ...(isFilled(unpublishAt) && { unpublishAt }),
    ...(typeof to === 'string' && { to }),
    ...parseReplacement(replacedBy),
  }
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || typeof value === 'string'
}

/** A field that a form leaves empty says nothing. */
function isFilled(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}

function parseReplacement(value: unknown): Partial<TransitionInput> {
  const { collection, id } = (value ?? {}) as Record<string, unknown> // checked on the next line
  return typeof collection === 'string' && typeof id === 'string'
    ? { replacedBy: { collection, id } }
    : {}
}

/** An outcome as an answer over HTTP. */
export function answer(outcome: Refusal | ({ ok: true } & object)): Response {
  const headers = { 'Cache-Control': 'no-store' }
  if (outcome.ok) {
    const { ok, ...body } = outcome
    return Response.json(body, { headers })
  }

  const { errors, message, reason, status } = outcome as Refusal
  // The shape of Payload's own errors, so that the admin marks the fields.
  const error = errors
    ? { name: 'ValidationError', message, data: { errors } }
    : { name: 'WorkflowRefusal', message, data: { reason } }
  return Response.json({ reason, message, errors: [error] }, { headers, status })
}
