import type { Workflow } from '../fields'
import { addMonths } from '../service/calendar'

/** When somebody last vouched for a document, and when somebody should look at it again. */
export type ReviewDates = Readonly<{ verifiedAt: string | null; nextReviewAt: string | null }>

/**
 * The review dates of a document. One that was published before there were such dates counts from
 * its publication, or from its last change where not even that is known.
 */
export function reviewDates(
  workflow: Workflow,
  updatedAt: unknown,
  reviewMonths: number,
): ReviewDates {
  const known = {
    verifiedAt: toIso(workflow.verifiedAt),
    nextReviewAt: toIso(workflow.nextReviewAt),
  }
  if (!workflow.isLive) return known

  const verifiedAt = known.verifiedAt ?? toIso(workflow.publishedAt) ?? toIso(updatedAt)
  const nextReviewAt =
    known.nextReviewAt ??
    (verifiedAt && addMonths(new Date(verifiedAt), reviewMonths).toISOString())
  return { verifiedAt, nextReviewAt }
}

/** Dates come as such from one database and as strings from the other. */
function toIso(value: unknown): string | null {
  if (value instanceof Date) return value.toISOString()
  return typeof value === 'string' && value !== '' ? value : null
}
