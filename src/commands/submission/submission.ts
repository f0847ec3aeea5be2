import type { BasePayload, PayloadRequest } from 'payload'

import type { Contribution } from '@/domain/submission/contribution'
import type { SubmissionKind } from '@/domain/submission/kinds'
import type { Signal } from '@/domain/submission/signals'
import type { SubmissionStage } from '@/domain/submission/stages'
import type { Locale } from '@/domain/vocabulary/locales'

/** A submission as it is stored, relations as ids. Dates are ISO strings. */
export type StoredSubmission = Readonly<{
  id: string
  reference: string
  rev: number
  kind: SubmissionKind
  stage: SubmissionStage
  locale: Locale
  title: string
  about: Readonly<{ relationTo: string; value: string }> | null
  municipality: string | null
  contribution: Contribution | null
  score: number
  signals: readonly Signal[]
  receivedAt: string
  confirmedAt: string | null
  purgeAt: string | null
  movedAt: string
  hasEmail: boolean
  hasNews: boolean
  assignee: string | null
  claimedAt: string | null
  checklist: readonly string[]
  declineReason: string | null
  result: Readonly<{ relationTo: string; value: string }> | null
  isMerged: boolean
  duplicateOf: string | null
  publishedAt: string | null
  anonymisedAt: string | null
  consent: Readonly<{
    noticeVersion: string
    noticeHash: string
    at: string
    publish: boolean
    credit: boolean
  }>
  legalHold: boolean
  legalHoldReason: string | null
}>

/** Whose work it is: a request, or the process itself. */
export type Door = BasePayload | PayloadRequest

/** Finds a submission, or null. Reads past access: whoever asks has judged who may know. */
export async function findSubmission(
  req: PayloadRequest,
  id: string,
): Promise<StoredSubmission | null> {
  const { docs } = await req.payload.db.find<Record<string, unknown>>({
    collection: 'submissions',
    limit: 1,
    pagination: false,
    req,
    where: { id: { equals: id } },
  })
  return docs[0] ? toStored(docs[0]) : null
}

/** Gives what a database leaves out, or fills with a document, one shape. */
export function toStored(doc: Record<string, unknown>): StoredSubmission {
  return {
    ...doc,
    about: targetOf(doc.about),
    ...datesOf(doc),
    assignee: idOf(doc.assignee),
    checklist: doc.checklist ?? [],
    duplicateOf: idOf(doc.duplicateOf),
    municipality: idOf(doc.municipality),
    result: targetOf(doc.result),
    signals: doc.signals ?? [],
  } as StoredSubmission // the collection Submissions says so
}

/** A relation to one of several collections. */
function targetOf(value: unknown): StoredSubmission['about'] {
  const { relationTo, value: target } = (value ?? {}) as Readonly<Record<string, unknown>> // as it is stored
  const id = idOf(target) ?? (target ? String(target) : null)
  return typeof relationTo === 'string' && id ? { relationTo, value: id } : null
}

const optionalDates = [
  'anonymisedAt',
  'claimedAt',
  'confirmedAt',
  'publishedAt',
  'purgeAt',
] as const

const datesOf = (doc: Record<string, unknown>) =>
  Object.fromEntries(optionalDates.map((name) => [name, doc[name] ?? null]))

function idOf(value: unknown): string | null {
  const id = value && typeof value === 'object' && 'id' in value ? value.id : value
  return typeof id === 'string' ? id : null
}
