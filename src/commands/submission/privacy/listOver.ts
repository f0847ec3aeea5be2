import type { PayloadRequest, Where } from 'payload'

import type { RetentionKind } from '@/domain/submission/settings'
import type { SubmissionStage } from '@/domain/submission/stages'

import { findAll, refOf } from './caseFile'

const stagesOf = {
  spam: ['spam'],
  declined: ['declined'],
  withdrawn: ['withdrawn'],
  accepted: ['accepted', 'published'],
} as const satisfies Record<RetentionKind, readonly SubmissionStage[]>

/** A case whose time is over. */
export type Over = Readonly<{ id: string; legalHold: boolean }>

/**
 * Lists the cases of a kind whose time is over: those that have rested since, and of the accepted
 * ones those in which nobody has written since either. What is anonymised already is left out.
 */
export async function listOver(
  req: PayloadRequest,
  kind: RetentionKind,
  before: Date,
  ids?: readonly string[],
): Promise<readonly Over[]> {
  const those: Where[] = ids ? [{ id: { in: ids } }] : []
  const rested = { movedAt: { less_than: before.toISOString() } }
  const { docs } = await req.payload.db.find<Record<string, unknown>>({
    collection: 'submissions',
    limit: 0,
    pagination: false,
    req,
    select: { anonymisedAt: true, legalHold: true, publishedAt: true },
    where: { and: [{ stage: { in: [...stagesOf[kind]] } }, rested, ...those] },
  })
  const spoken = kind === 'accepted' ? await listSpoken(req, before, ids) : new Set<string>()
  return docs
    .map((doc) => ({ ...doc, id: String(doc.id), legalHold: doc.legalHold === true }))
    .filter((one) => !('anonymisedAt' in one && one.anonymisedAt) && !spoken.has(one.id))
}

/** The cases in which sender or moderator have written to each other since. */
async function listSpoken(
  req: PayloadRequest,
  since: Date,
  ids?: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await findAll(req, 'submission-entries', {
    and: [
      { at: { greater_than_equal: since.toISOString() } },
      { or: [{ by: { equals: 'sender' } }, { isForSender: { equals: true } }] },
      ...(ids ? [{ submission: { in: ids } }] : []),
    ],
  })
  return new Set(rows.flatMap(({ submission }) => refOf(submission) ?? []))
}
