import type { Payload, PayloadRequest } from 'payload'

import { ownRequest } from '../service/ownRequest'
import { findLatest, type Stored } from '../service/readDocument'
import { type Settings, settingsOf } from '../settle'
import { previewLinksSlug, slugOf } from '../slugs'
import { findMakers, isStillTheirs } from './findMakers'
import { judgeLink, type StoredLink } from './judgeLink'
import { hashToken, parseToken } from './token'

/** A draft that a link shows: the document in all languages with its relations as ids, and what may be done. */
export type OpenLink = Readonly<{
  state: 'open'
  linkId: string
  collection: string
  doc: Stored
  expiresAt: string
  allowsOpinion: boolean
  isPinned: boolean
}>

/** A link that once showed a draft and does so no longer. */
export type ClosedLink = Readonly<{ state: 'closed'; reason: 'expired' | 'revoked' | 'gone' }>

/**
 * Opens the draft behind a token, and counts the visit. Null for a token that was never given out.
 * A link shows no more than whoever made it may see now: when they no longer work with the document,
 * it is as if they had taken the link back.
 */
export async function openPreviewLink(
  payload: Payload,
  token: unknown,
  { isCounted = true } = {},
): Promise<OpenLink | ClosedLink | null> {
  const settings = settingsOf(payload)
  const req = await ownRequest(settings, payload)
  const link = await findLink(req, token)
  if (!link || !settings.previewLinks) return null

  const shown = await findShown(settings, req, link)
  if (typeof shown === 'string') return { state: 'closed', reason: shown }

  if (isCounted) await countVisit(settings, req, link)
  return {
    state: 'open',
    linkId: link.id,
    collection: link.documentCollection,
    doc: shown,
    expiresAt: link.expiresAt,
    allowsOpinion: Boolean(link.allowsOpinion),
    isPinned: Boolean(link.versionId),
  }
}

/** Finds a link by its token. The index is over the hash, so the time it takes tells nothing about tokens. */
async function findLink(req: PayloadRequest, token: unknown): Promise<StoredLink | null> {
  const sound = parseToken(token)
  if (!sound) return null

  return req.payload.db.findOne<StoredLink>({
    collection: previewLinksSlug,
    req,
    where: { tokenHash: { equals: hashToken(req.payload.secret, sound) } },
  })
}

/** Finds what an open link shows; otherwise says why it shows nothing. */
async function findShown(
  settings: Settings,
  req: PayloadRequest,
  link: StoredLink,
): Promise<Stored | ClosedLink['reason']> {
  const { documentCollection: collection, documentId: id, versionId } = link
  const isKnown = settings.previewLinks?.collections.includes(collection)
  const latest = isKnown ? await findLatest(req, collection, id) : null
  const isThere = latest !== null && !latest.doc.deletedAt
  const makers = await findMakers(settings, req, [link])
  const state = judgeLink(link, {
    now: settings.now(),
    isTheirs: isThere && isStillTheirs(settings, makers, link, latest.doc),
  })

  if (state === 'revoked' || state === 'expired') return state
  if (!isThere) return 'gone'
  // to the reader it is as if the link had been taken back
  if (state === 'left') return 'revoked'
  return versionId ? ((await findVersion(req, link, versionId)) ?? 'gone') : latest.doc
}

async function findVersion(
  req: PayloadRequest,
  { documentCollection, documentId }: StoredLink,
  versionId: string,
): Promise<Stored | null> {
  const { docs } = await req.payload.db.findVersions<Stored>({
    collection: slugOf(documentCollection),
    limit: 1,
    locale: 'all',
    pagination: false,
    req,
    where: { and: [{ id: { equals: versionId } }, { parent: { equals: documentId } }] },
  })
  const [version] = docs
  return version ? { ...version.version, id: documentId } : null
}

/** A count that fails is no reason to show nothing. */
async function countVisit(settings: Settings, req: PayloadRequest, { id }: StoredLink) {
  try {
    await req.payload.db.updateOne({
      collection: previewLinksSlug,
      data: { lastUsedAt: settings.now().toISOString(), uses: { $inc: 1 } },
      id,
      req,
      returning: false,
    })
  } catch (err) {
    req.payload.logger.error({ err, msg: 'A visit by a preview link was not counted' })
  }
}
