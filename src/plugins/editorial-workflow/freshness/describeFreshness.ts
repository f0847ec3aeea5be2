import type { PayloadRequest } from 'payload'

import { idOf } from '../idOf'
import { findPeople } from '../service/findPeople'
import { findLatest } from '../service/readDocument'
import { actorOf, factsOf, relationOf, workflowOf, worksWith } from '../service/standing'
import { settingsOf } from '../settle'
import { notificationsSlug } from '../slugs'
import { type Age, judgeAge } from './judgeAge'
import { type ReviewDates, reviewDates } from './reviewDates'
import { whoIsAsked } from './whoIsAsked'

/** How a published document has aged, for somebody who works with it. */
export type FreshnessView = ReviewDates &
  Readonly<{
    age: Age
    /** The names of those who are asked. */
    asked: readonly string[]
    /** When they were reminded since the document was last confirmed, the newest first. */
    reminders: readonly string[]
    /** The revision that the reader may confirm, or null where they may not. */
    rev: number | null
  }>

/** Describes how a document has aged; null where the public does not meet it, or it is not the reader's. */
export async function describeFreshness(
  req: PayloadRequest,
  collection: string,
  id: string,
): Promise<FreshnessView | null> {
  const settings = settingsOf(req.payload)
  const isLookedAt = settings.freshness.collections.includes(collection)
  const doc = isLookedAt ? (await findLatest(req, collection, id))?.doc : null
  const workflow = workflowOf(doc)
  if (!doc || !workflow.isLive || doc.deletedAt) return null

  const actor = actorOf(settings, req.user)
  const relation = relationOf(settings, actor, doc)
  if (!worksWith(settings, actor, relation)) return null

  const dates = reviewDates(workflow, doc.updatedAt, settings.reviewMonths)
  const owner = settings.ownerField ? idOf(doc[settings.ownerField]) : null
  const people = await findPeople(settings, req, {})
  const verdict = settings.rules.judgeMove({
    move: 'confirm_current',
    role: actor.role,
    relation,
    document: factsOf(doc, { isLive: true }),
    comment: '',
    policy: settings.policy,
  })
  return {
    ...dates,
    age: judgeAge(dates.verifiedAt, settings.now(), settings.freshness.marks),
    asked: whoIsAsked(settings, people, owner).map(({ name }) => name),
    reminders: await listReminders(req, collection, id, dates.verifiedAt),
    rev: verdict.ok ? workflow.rev : null,
  }
}

/** When people were reminded of a document, once for each time however many they were. */
async function listReminders(
  req: PayloadRequest,
  collection: string,
  id: string,
  since: string | null,
): Promise<string[]> {
  const { docs } = await req.payload.db.find<{ at: string; eventKey: string }>({
    collection: notificationsSlug,
    limit: 0,
    pagination: false,
    req,
    sort: '-at',
    where: {
      and: [
        { documentCollection: { equals: collection } },
        { documentId: { equals: id } },
        { kind: { equals: 'review_due' } },
        ...(since ? [{ at: { greater_than: since } }] : []),
      ],
    },
  })
  const first = new Map(docs.map(({ at, eventKey }) => [eventKey, new Date(at).toISOString()]))
  return [...first.values()]
}
