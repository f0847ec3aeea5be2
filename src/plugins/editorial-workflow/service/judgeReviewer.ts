import type { PayloadRequest } from 'payload'

import type { Settings } from '../settle'
import { slugOf } from '../slugs'
import type { Stored } from './readDocument'
import { actorOf, factsOf, relationOf, worksWith } from './standing'

/** Says whether a person may review a document: a reviewer, who works with it, and who may answer for it. */
export async function isReviewerOf(
  settings: Settings,
  req: PayloadRequest,
  id: string,
  doc: Stored,
): Promise<boolean> {
  const user = await req.payload.db.findOne<{ id: string }>({
    collection: slugOf(settings.users),
    req,
    where: { id: { equals: id } },
  })
  if (!user) return false

  const actor = actorOf(settings, { ...user, collection: settings.users } as PayloadRequest['user']) // as a session would carry them
  const relation = relationOf(settings, actor, doc)
  if (!settings.rules.reviewers.includes(actor.role ?? '')) return false
  if (!worksWith(settings, actor, relation)) return false

  const verdict = settings.rules.judgeMove({
    move: 'approve',
    role: actor.role,
    relation,
    document: factsOf(doc, { isLive: false }),
    comment: 'x'.repeat(1000), // whether they need a reason shows when they decide
    policy: settings.policy,
  })
  return verdict.ok || verdict.reason !== 'needs-second-person'
}
