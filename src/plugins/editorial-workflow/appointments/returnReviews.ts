import type { CollectionAfterChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'

import type { Item } from '../service/noteItem'
import { systemActor } from '../service/standing'
import { transition } from '../service/transition'
import type { Settings } from '../settle'
import { itemsSlug } from '../slugs'

/** Gives the reviews of somebody who is no reviewer any more back to the queue. */
export const returnReviewsOfDemoted =
  (settings: Settings): CollectionAfterChangeHook =>
  async ({ doc, operation, req }) => {
    const isReviewer = settings.rules.reviewers.includes(settings.roleOf(doc) ?? '')
    if (operation === 'update' && !isReviewer) await returnReviews(req, String(doc.id))
    return doc
  }

/** Gives the reviews of somebody who is about to be deleted back to the queue. */
export const returnReviewsOfDeleted =
  (): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    await returnReviews(req, String(id))
  }

/** In the transaction of the change: either the person goes and the reviews return, or neither. */
async function returnReviews(req: PayloadRequest, person: string): Promise<void> {
  const { docs } = await req.payload.db.find<Item & { id: string }>({
    collection: itemsSlug,
    limit: 0,
    pagination: false,
    req,
    where: { assignee: { equals: person }, state: { equals: 'in_review' } },
  })
  for (const { documentCollection, documentId } of docs) {
    await transition(req, {
      collection: documentCollection,
      id: documentId,
      transition: 'assign',
      assignee: null,
      outcome: 'reviewer-gone',
      actor: systemActor,
    })
  }
}
