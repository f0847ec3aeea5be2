import type { PayloadRequest } from 'payload'

import { idOf } from '../idOf'
import { type Refusal, toRefusal } from '../refusal'
import { ownRequest } from '../service/ownRequest'
import { findLatest, type Latest } from '../service/readDocument'
import { type Actor, actorOf, relationOf, worksWith } from '../service/standing'
import { type Settings, settingsOf } from '../settle'
import { previewLinksSlug } from '../slugs'
import { findMakers, isStillTheirs, type Maker } from './findMakers'
import { judgeLink, type LinkState, type StoredLink } from './judgeLink'
import type { PreviewLinkSettings } from './options'
import { parseWish } from './parseWish'
import { hashToken, makeToken } from './token'

/** A link as those who work with the document see it. Its address is told once, to whoever made it. */
export type PreviewLinkView = Readonly<{
  id: string
  label: string
  state: LinkState
  locale: string | null
  isPinned: boolean
  allowsOpinion: boolean
  madeBy: string | null
  madeAt: string
  expiresAt: string
  revokedAt: string | null
  lastUsedAt: string | null
  uses: number
  /** The reader may take it back. */
  mayRevoke: boolean
}>

/** What somebody may know and choose when they make a link. */
export type PreviewLinkList = Readonly<{
  ok: true
  links: readonly PreviewLinkView[]
  locales: readonly string[]
  days: number
  maxDays: number
  /** No more can be made until one is taken back or has run out. */
  isFull: boolean
}>

/** Lists the links of a document for somebody who works with it, the newest first. */
export async function listPreviewLinks(
  req: PayloadRequest,
  collection: string,
  id: string,
): Promise<PreviewLinkList | Refusal> {
  const door = await openDoor(req, collection, id)
  if (!door.ok) return door

  const { links: rules, settings } = door
  const links = await toViews(req, door, await findLinks(req, collection, id))
  return {
    ok: true,
    links,
    locales: settings.locales,
    days: rules.days,
    maxDays: rules.maxDays,
    isFull: countOpen(links) >= rules.maxOpen,
  }
}

/** Makes a link to a document. Whoever works with a document may show it; nothing else is asked. */
export async function makePreviewLink(
  req: PayloadRequest,
  collection: string,
  id: string,
  body: Readonly<Record<string, unknown>>,
): Promise<Readonly<{ ok: true; address: string; link: PreviewLinkView }> | Refusal> {
  const door = await openDoor(req, collection, id)
  if (!door.ok) return door

  const { actor, latest, links: rules, settings } = door
  const parsed = parseWish(body, rules, settings.locales)
  if (!parsed.ok) return toRefusal(settings, req, parsed.reason)

  const { wish } = parsed
  if (latest.doc.deletedAt) return toRefusal(settings, req, 'preview-trashed')
  // a document without versions has nothing that a link could be pinned to
  if (wish.isPinned && !latest.versionId) return toRefusal(settings, req, 'preview-unsaved')
  const others = await toViews(req, door, await findLinks(req, collection, id))
  if (countOpen(others) >= rules.maxOpen) return toRefusal(settings, req, 'preview-too-many')

  const token = makeToken()
  const own = await ownRequest(settings, req)
  const link = (await req.payload.db.create({
    collection: previewLinksSlug,
    data: {
      allowsOpinion: wish.allowsOpinion,
      createdBy: actor.id,
      documentAuthor: idOf(latest.doc.createdBy),
      documentCollection: collection,
      documentId: id,
      documentOrganisation: settings.ownerField ? idOf(latest.doc[settings.ownerField]) : null,
      expiresAt: new Date(settings.now().getTime() + wish.days * 86_400_000).toISOString(),
      label: wish.label,
      locale: wish.locale,
      tokenHash: hashToken(req.payload.secret, token),
      uses: 0,
      versionId: wish.isPinned ? latest.versionId : null,
    },
    req: own,
  })) as unknown as StoredLink // as it was just written
  return {
    ok: true,
    address: rules.addressOf({ token, locale: wish.locale }),
    link: await toView(req, door, link),
  }
}

/** Takes a link back: whoever made it may, and whoever works with every document. */
export async function revokePreviewLink(
  req: PayloadRequest,
  collection: string,
  id: string,
  linkId: string,
): Promise<Readonly<{ ok: true; link: PreviewLinkView }> | Refusal> {
  const door = await openDoor(req, collection, id)
  if (!door.ok) return door

  const { actor, settings } = door
  const link = (await findLinks(req, collection, id)).find((one) => one.id === linkId)
  if (!link) return toRefusal(settings, req, 'not-found')
  if (!mayRevoke(settings, actor, link)) return toRefusal(settings, req, 'preview-not-yours')

  const revokedAt = link.revokedAt ?? settings.now().toISOString()
  if (!link.revokedAt) {
    await req.payload.db.updateOne({
      collection: previewLinksSlug,
      data: { revokedAt, revokedBy: actor.id },
      id: link.id,
      req: await ownRequest(settings, req),
    })
  }
  return { ok: true, link: await toView(req, door, { ...link, revokedAt }) }
}

type Door = Readonly<{
  ok: true
  actor: Actor
  latest: Latest
  links: PreviewLinkSettings
  settings: Settings
}>

/** Lets in somebody who works with the document; to everybody else it does not exist. */
async function openDoor(
  req: PayloadRequest,
  collection: string,
  id: string,
): Promise<Door | Refusal> {
  const settings = settingsOf(req.payload)
  const actor = actorOf(settings, req.user)
  if (actor.role === null || actor.id === null) return toRefusal(settings, req, 'not-signed-in')

  const links = settings.previewLinks
  const latest = links?.collections.includes(collection)
    ? await findLatest(req, collection, id)
    : null
  if (!links || !latest || !worksWith(settings, actor, relationOf(settings, actor, latest.doc))) {
    return toRefusal(settings, req, 'not-found')
  }
  return { ok: true, actor, latest, links, settings }
}

async function findLinks(
  req: PayloadRequest,
  collection: string,
  id: string,
): Promise<StoredLink[]> {
  const { docs } = await req.payload.db.find<StoredLink>({
    collection: previewLinksSlug,
    limit: 200,
    pagination: false,
    req,
    sort: '-createdAt',
    where: {
      and: [{ documentCollection: { equals: collection } }, { documentId: { equals: id } }],
    },
  })
  return docs.map((link) => ({ ...link, id: String(link.id) }))
}

async function toViews(
  req: PayloadRequest,
  door: Door,
  links: readonly StoredLink[],
): Promise<PreviewLinkView[]> {
  const makers = await findMakers(door.settings, req, links)
  return links.map((link) => describeLink(door, link, makers))
}

async function toView(req: PayloadRequest, door: Door, link: StoredLink): Promise<PreviewLinkView> {
  return describeLink(door, link, await findMakers(door.settings, req, [link]))
}

function describeLink(
  { actor, latest, settings }: Door,
  link: StoredLink,
  makers: ReadonlyMap<string, Maker>,
): PreviewLinkView {
  const isTheirs = isStillTheirs(settings, makers, link, latest.doc)
  const state = judgeLink(link, { now: settings.now(), isTheirs })
  return {
    id: String(link.id),
    label: link.label ?? '',
    state,
    locale: link.locale ?? null,
    isPinned: Boolean(link.versionId),
    allowsOpinion: Boolean(link.allowsOpinion),
    madeBy: makers.get(idOf(link.createdBy) ?? '')?.name ?? null,
    madeAt: link.createdAt,
    expiresAt: link.expiresAt,
    revokedAt: link.revokedAt ?? null,
    lastUsedAt: link.lastUsedAt ?? null,
    uses: link.uses ?? 0,
    // one whose maker has left could come to life again with them
    mayRevoke: ['left', 'open'].includes(state) && mayRevoke(settings, actor, link),
  }
}

const countOpen = (links: readonly PreviewLinkView[]) =>
  links.filter(({ state }) => state === 'open').length

const mayRevoke = ({ scopes }: Settings, actor: Actor, { createdBy }: StoredLink): boolean =>
  scopes[actor.role ?? ''] === 'all' || (actor.id !== null && idOf(createdBy) === actor.id)
