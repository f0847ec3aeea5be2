import type { Payload, PayloadRequest } from 'payload'

import { idOf } from '../idOf'
import { tellOfComment } from '../notifications/tellOfComment'
import { ownRequest } from '../service/ownRequest'
import { type Settings, settingsOf } from '../settle'
import { commentsSlug } from '../slugs'
import { judgeOpinion, type Opinion, type OpinionReason } from './judgeOpinion'
import { type OpenLink, openPreviewLink } from './openPreviewLink'

export type OpinionOutcome = Readonly<{ ok: true } | { ok: false; reason: OpinionReason }>

/**
 * Keeps what somebody without an account thinks of the draft behind a link. It is a comment from
 * outside: it stops nothing, and moves nothing.
 */
export async function sendOpinion(
  payload: Payload,
  token: unknown,
  opinion: Opinion & Readonly<{ locale: string | null }>,
): Promise<OpinionOutcome> {
  const settings = settingsOf(payload)
  const link = await openPreviewLink(payload, token, { isCounted: false })
  if (link?.state !== 'open') return { ok: false, reason: 'closed' }
  if (!link.allowsOpinion) return { ok: false, reason: 'not-asked' }

  const reason = judgeOpinion(opinion)
  if (reason) return { ok: false, reason }
  // a machine that fills in every field is thanked, and forgotten
  if (opinion.trap) return { ok: true }

  const req = await ownRequest(settings, payload)
  if (await isFull(settings, req, link.linkId, 1)) return { ok: false, reason: 'too-many' }

  const kept = await payload.db.create({
    collection: commentsSlug,
    data: toComment(settings, link, opinion),
    req,
  })
  // of several at the same moment, those beyond the limit take themselves away again
  if (await isFull(settings, req, link.linkId, 0)) {
    await payload.db.deleteOne({
      collection: commentsSlug,
      req,
      where: { id: { equals: kept.id } },
    })
    return { ok: false, reason: 'too-many' }
  }
  await tellThose(settings, req, link, { id: String(kept.id), ...opinion })
  return { ok: true }
}

/** The opinion is kept already: that nobody could be told of it is logged, and undoes nothing. */
async function tellThose(
  settings: Settings,
  req: PayloadRequest,
  { collection, doc }: OpenLink,
  { comment, id, name }: Pick<Opinion, 'comment' | 'name'> & Readonly<{ id: string }>,
): Promise<void> {
  try {
    await tellOfComment(settings, req, {
      id,
      collection,
      documentId: doc.id,
      body: comment.trim(),
      author: null,
      externalName: name.trim() || null,
      mentions: [],
    })
  } catch (err) {
    req.payload.logger.error({ err, msg: 'Nobody was told of an opinion from outside' })
  }
}

function toComment(
  { ownerField }: Settings,
  { collection, doc, linkId }: OpenLink,
  { comment, endorses, locale, name }: Opinion & Readonly<{ locale: string | null }>,
): Record<string, unknown> {
  return {
    author: null,
    blocking: false,
    body: comment.trim(),
    documentAuthor: idOf(doc.createdBy),
    documentCollection: collection,
    documentId: doc.id,
    documentOrganisation: ownerField ? idOf(doc[ownerField]) : null,
    externalName: name.trim() || null,
    locale,
    previewLink: linkId,
    verdict: endorses ? 'endorse' : 'comment',
  }
}

/** Says whether a link has given as many opinions as it may, with room left for some more. */
async function isFull(
  { now, previewLinks }: Settings,
  req: PayloadRequest,
  linkId: string,
  more: number,
): Promise<boolean> {
  const { inAll, perDay } = previewLinks?.maxOpinions ?? { inAll: 0, perDay: 0 }
  const dayAgo = new Date(now().getTime() - 86_400_000).toISOString()
  const count = async (since?: string) => {
    const { totalDocs } = await req.payload.db.count({
      collection: commentsSlug,
      req,
      where: {
        and: [
          { previewLink: { equals: linkId } },
          ...(since ? [{ createdAt: { greater_than: since } }] : []),
        ],
      },
    })
    return totalDocs
  }
  return (await count()) + more > inAll || (await count(dayAgo)) + more > perDay
}
