import { APIError, type PayloadRequest, ValidationError } from 'payload'

import type { Missing } from './options'
import type { Settings } from './settle'

/** A refusal as a value: why, the HTTP status that says so, and words that say what to do next. */
export type Refusal = Readonly<{
  ok: false
  reason: string
  status: number
  message: string
  /** For `not-ready`: what each field lacks, in words. */
  errors?: readonly FieldError[]
}>

export type FieldError = Readonly<{ path: string; message: string; label?: string }>

/** Puts a reason into the reader's words. */
export function toRefusal(
  settings: Settings,
  req: PayloadRequest,
  reason: string,
  errors?: readonly FieldError[],
): Refusal {
  return {
    ok: false,
    reason,
    status: statusOf(reason),
    message: settings.explain(reason, req) ?? words(req, `reason_${reason}`, {}, 'reason_other'),
    ...(errors && { errors }),
  }
}

/** Puts what is missing into the reader's words. */
export function toFieldError(
  settings: Settings,
  req: PayloadRequest,
  { path, reason, values }: Missing,
): FieldError {
  const message =
    settings.explain(reason, req) ?? words(req, `missing_${reason}`, values, 'missing_missing')
  return { path, message }
}

/** The error that carries a refusal out of a hook: in Payload's own shape, so that fields are marked. */
export function toError(refusal: Refusal, collection: string, req: PayloadRequest): APIError {
  if (refusal.errors) {
    return new ValidationError({ collection, errors: [...refusal.errors], req }, req.t)
  }
  return new APIError(refusal.message, refusal.status, { reason: refusal.reason }, true)
}

/** The words for a key in the language of the request. */
export function words(
  req: Pick<PayloadRequest, 't'>,
  key: string,
  values: Readonly<Record<string, number | string>> = {},
  otherwise?: string,
): string {
  const t = req.t as (key: string, values?: object) => string // our keys are added to Payload's at start
  const full = `editorialWorkflow:${key}`
  const text = t(full, values)
  return text === full && otherwise ? words(req, otherwise, values) : text
}

function statusOf(reason: string): number {
  if (reason.startsWith('locked-')) return 423
  return statuses[reason] ?? 409
}

const statuses: Readonly<Record<string, number>> = {
  'not-found': 404,
  'unknown-move': 404,

  'not-signed-in': 403,
  'not-your-role': 403,
  'not-your-document': 403,
  'not-your-published-document': 403,
  'not-contributors-work': 403,
  'needs-second-person': 403,
  'publish-by-workflow': 403,
  'restore-as-draft': 403,
  'delete-by-workflow': 403,
  'events-are-kept': 403,

  'reason-missing': 400,
  'reason-too-short': 400,
  'reason-or-comment-missing': 400,
  'self-approval-needs-reason': 400,
  'target-missing': 400,
  'target-not-allowed': 400,
  'already-there': 400,
  'not-in-trash': 400,
  'not-ready': 400,
  'expected-rev-missing': 400,
  'expected-hash-missing': 400,
  'trash-alone': 400,
  'trash-one-at-a-time': 400,
  'assignee-missing': 400,
  'assignee-cannot-review': 400,
  'locale-unknown': 400,
  'source-locale-missing': 400,
  'replacement-unknown': 400,
  'time-missing': 400,
  'time-unsound': 400,
  'time-does-not-exist': 400,
  'too-soon': 400,
  'too-far-ahead': 400,
  'unpublish-before-publish': 400,
  'due-in-the-past': 400,
  'priority-unknown': 400,
  'nothing-to-change': 400,
  'bulk-move-unknown': 400,
  'bulk-items-unsound': 400,
  'bulk-too-many': 400,
  'bulk-twice': 400,
  'preview-label-missing': 400,
  'preview-label-too-long': 400,
  'preview-days-unsound': 400,
  'preview-not-yours': 403,
  'comment-empty': 400,
  'comment-too-long': 400,
  'comment-thread-unknown': 400,
  'comment-field-unknown': 400,
  'comment-mention-unknown': 400,
  'comment-mentions-many': 400,
  'comment-reply-stays': 400,
  'comment-not-yours': 403,
}
