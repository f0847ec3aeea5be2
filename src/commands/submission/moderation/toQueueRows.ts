import type { PayloadRequest } from 'payload'

import type { SubmissionKind } from '@/domain/submission/kinds'
import type { SubmissionStage } from '@/domain/submission/stages'
import type { Locale } from '@/domain/vocabulary/locales'

import { nameMunicipalities, namePeople } from './namePeople'

/** One submission in the queue. Dates are ISO strings; nothing of who sent it. */
export type QueueRow = Readonly<{
  id: string
  reference: string
  rev: number
  title: string
  kind: SubmissionKind
  stage: SubmissionStage
  locale: Locale
  municipality: string | null
  score: number
  isSuspect: boolean
  receivedAt: string
  movedAt: string
  isConfirmed: boolean
  hasEmail: boolean
  hasNews: boolean
  assignee: Readonly<{ id: string; name: string }> | null
  result: Readonly<{ relationTo: string; value: string }> | null
}>

/** The fields that a row is made of. */
export const listed = {
  reference: true,
  rev: true,
  title: true,
  kind: true,
  stage: true,
  locale: true,
  municipality: true,
  score: true,
  receivedAt: true,
  movedAt: true,
  confirmedAt: true,
  hasEmail: true,
  hasNews: true,
  assignee: true,
  result: true,
} as const

/** A submission with those fields. */
export type Listed = Omit<QueueRow, 'assignee' | 'isConfirmed' | 'isSuspect'> &
  Readonly<{ assignee: string | null; confirmedAt: string | null }>

/** Gives submissions the shape of rows, with the names of people and places. */
export async function toQueueRows(
  req: PayloadRequest,
  docs: readonly Listed[],
  spamScore: number,
): Promise<QueueRow[]> {
  const names = await namePeople(
    req,
    docs.flatMap(({ assignee }) => assignee ?? []),
  )
  const places = await nameMunicipalities(
    req,
    docs.flatMap(({ municipality }) => municipality ?? []),
  )
  return docs.map(({ assignee, confirmedAt, municipality, ...doc }) => ({
    ...doc,
    assignee: assignee ? { id: assignee, name: names.get(assignee) ?? '' } : null,
    hasEmail: Boolean(doc.hasEmail),
    hasNews: Boolean(doc.hasNews),
    isConfirmed: Boolean(confirmedAt),
    isSuspect: doc.stage === 'pending' && doc.score >= spamScore,
    municipality: municipality ? (places.get(municipality) ?? null) : null,
    result: doc.result ?? null,
  }))
}
