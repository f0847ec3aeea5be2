import type { CollectionBeforeDeleteHook } from 'payload'

import { idOf } from '../idOf'
import { toError, toRefusal } from '../refusal'
import type { Settings } from '../settle'
import { commentsSlug } from '../slugs'

/**
 * The answers of others are not deleted with the comment they answer, except by those who may delete
 * any comment. What is deleted takes its own answers along.
 */
export const guardDeletion =
  (settings: Settings): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    const { roleOf, rules } = settings
    const where = { parent: { equals: id } }
    const { docs } = await req.payload.db.find<{ author?: unknown }>({
      collection: commentsSlug,
      limit: 0,
      pagination: false,
      req,
      select: { author: true },
      where,
    })
    const isModerator = !req.user || rules.moderators.includes(roleOf(req.user) ?? '')
    const isAnswered = docs.some(({ author }) => idOf(author) !== String(req.user?.id))
    if (isAnswered && !isModerator) {
      throw toError(toRefusal(settings, req, 'comment-answered'), commentsSlug, req)
    }
    if (docs.length > 0) await req.payload.db.deleteMany({ collection: commentsSlug, req, where })
  }
