import type { BasePayload, CollectionSlug } from 'payload'

import type { Contribution } from '@/domain/submission/contribution'
import type { SubmissionKind } from '@/domain/submission/kinds'
import { parseSubject, subjects } from '@/domain/submission/subjects'
import { rowOfKind } from '@/domain/vocabulary/kinds'

/** The item that a contribution is about, as a relation. */
export type About = Readonly<{ relationTo: CollectionSlug; value: string }>

/** Finds the published item that a contribution is about: one that its form could have been opened from. */
export async function findAbout(
  payload: BasePayload,
  kind: SubmissionKind,
  contribution: Contribution,
): Promise<About | null> {
  const subject = 'about' in contribution && parseSubject(contribution.about, subjects[kind])
  if (!subject) return null

  const { collection } = rowOfKind(subject.kind)
  const found = await payload.db.findOne<{ id: string }>({
    collection,
    where: { and: [{ slug: { equals: subject.slug } }, { _status: { equals: 'published' } }] },
  })
  return found ? { relationTo: collection, value: found.id } : null
}
