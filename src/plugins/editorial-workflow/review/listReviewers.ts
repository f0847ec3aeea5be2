import type { PayloadRequest } from 'payload'

import { type Refusal, toRefusal } from '../refusal'
import { findPeople } from '../service/findPeople'
import { findPlace } from '../service/readDocument'
import { type Actor, actorOf, relationOf, worksWith } from '../service/standing'
import type { Settings } from '../settle'
import { judgeReader } from './judgeReader'

/** Somebody who may be given a review: a name to choose, and nothing else about them. */
export type Reviewer = Readonly<{ id: string; name: string; isYou: boolean }>

/** Lists the people who can review a document, for those who can do so themselves. */
export async function listReviewers(
  settings: Settings,
  req: PayloadRequest,
  collection: string,
  id: string,
): Promise<{ ok: true; reviewers: Reviewer[] } | Refusal> {
  const refusal = await judgeReader(settings, req, { collection, id })
  if (refusal) return refusal

  const reader = actorOf(settings, req.user)
  const doc = await findPlace(req, collection, id, settings)
  const canReview = (person: Actor) =>
    settings.rules.reviewers.includes(person.role ?? '') &&
    worksWith(settings, person, relationOf(settings, person, doc ?? {}))
  if (!canReview(reader)) return toRefusal(settings, req, 'not-your-role')

  const people = await findPeople(settings, req, {})
  const reviewers = people
    .filter(canReview)
    .map((person) => ({ id: person.id, name: person.name, isYou: person.id === reader.id }))
    .toSorted((a, b) => a.name.localeCompare(b.name, req.i18n.language))
  return { ok: true, reviewers }
}
