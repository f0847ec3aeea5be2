import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'

import { idOf } from '../idOf'
import { tellOfComment } from '../notifications/tellOfComment'
import { words } from '../refusal'
import { findPeople } from '../service/findPeople'
import { ownRequest } from '../service/ownRequest'
import { findLatest, findMain, type Stored } from '../service/readDocument'
import { actorOf, factsOf, relationOf, workflowOf, worksWith } from '../service/standing'
import { transition } from '../service/transition'
import { type Settings, settingsOf } from '../settle'
import { commentsSlug, slugOf } from '../slugs'
import { reviewDates } from './reviewDates'
import { type Asked, markOf, readToken } from './token'
import { whoIsAsked } from './whoIsAsked'

/** What a link in a letter about a document shows. */
export type ReviewLink =
  | (Seen &
      Readonly<{
        /**
         * `open`: the question stands. `done`: somebody has vouched for the document since.
         * `wished`: the receiver has said that it needs changes. `busy`: somebody is changing it.
         */
        state: 'open' | 'done' | 'wished' | 'busy'
      }>)
  | Readonly<{ state: 'closed'; reason: 'expired' | 'ended' }>

/** The document as the public meets it, and whoever is asked about it. */
type Seen = Readonly<{
  collection: string
  /** The public version: all languages, relations as ids. */
  doc: Stored
  verifiedAt: string | null
  nextReviewAt: string | null
  personName: string
  /** Where those with an account change the document. */
  editPath: string
}>

/** What somebody answers through a link. */
export type ReviewAnswer = Readonly<{ answer: 'current' | 'outdated'; message: string }>

export type ReviewAnswerReason =
  | 'unknown'
  | 'closed'
  | 'done'
  | 'wished'
  | 'busy'
  | 'locked'
  | 'answer-missing'
  | 'message-too-long'

export type ReviewOutcome = Readonly<{ ok: true } | { ok: false; reason: ReviewAnswerReason }>

/** The most characters of a message. */
export const longestMessage = 3000

/**
 * Opens a link from a letter. Nothing is changed, for machines that read mail follow links too. Null
 * for what we did not sign: of that nothing is said.
 */
export async function openReviewLink(payload: Payload, token: unknown): Promise<ReviewLink | null> {
  const found = await open(payload, token)
  return found && 'asked' in found ? found.link : found
}

/** Keeps the answer of whoever holds a link, as that person, with the rights they have now. */
export async function answerReviewLink(
  payload: Payload,
  token: unknown,
  { answer, message }: ReviewAnswer,
): Promise<ReviewOutcome> {
  const found = await open(payload, token)
  if (!found) return { ok: false, reason: 'unknown' }
  if (!('asked' in found)) return { ok: false, reason: 'closed' }
  if (found.link.state !== 'open') return { ok: false, reason: found.link.state }
  if (message.length > longestMessage) return { ok: false, reason: 'message-too-long' }

  if (answer === 'current') return confirm(found, message)
  if (answer === 'outdated') return wish(found, message, markOf(payload.secret, String(token)))
  return { ok: false, reason: 'answer-missing' }
}

/** A link that we signed, and where it leads. */
type Found = Readonly<{
  asked: Asked
  link: Extract<ReviewLink, Seen>
  latest: Stored
  req: PayloadRequest
  settings: Settings
}>

async function open(
  payload: Payload,
  token: unknown,
): Promise<Found | Extract<ReviewLink, { state: 'closed' }> | null> {
  const asked = readToken(payload.secret, token)
  if (!asked) return null

  const settings = settingsOf(payload)
  const closed = (reason: 'expired' | 'ended') => ({ state: 'closed', reason }) as const
  if (asked.expiresAt <= settings.now().getTime()) return closed('expired')

  const person = await findPerson(settings, payload, asked.person)
  const isKnown = settings.enabled && settings.freshness.collections.includes(asked.collection)
  if (!person || !isKnown) return closed('ended')

  const req = await ownRequest(settings, person.req)
  const latest = (await findLatest(req, asked.collection, asked.id))?.doc
  const main = latest ? await findMain(req, asked.collection, asked.id) : null
  const isLive = main?._status === 'published' && !main.deletedAt
  const verdict = latest && judge(settings, req, latest, isLive)
  if (!latest || !main || !isLive || !verdict || verdict === 'closed') return closed('ended')

  const dates = reviewDates(workflowOf(latest), latest.updatedAt, settings.reviewMonths)
  const isSame = Date.parse(dates.verifiedAt ?? '') === asked.verifiedAt
  const hasWished = isSame && (await findWish(req, markOf(payload.secret, String(token))))
  return {
    asked,
    latest,
    req,
    settings,
    link: {
      state: !isSame ? 'done' : hasWished ? 'wished' : verdict,
      collection: asked.collection,
      doc: main,
      ...dates,
      personName: person.name,
      editPath: `${payload.config.routes.admin}/collections/${asked.collection}/${asked.id}`,
    },
  }
}

/** The person as a request of theirs would carry them, or null when there is no such person any more. */
async function findPerson(settings: Settings, payload: Payload, id: string) {
  const user = await payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: slugOf(settings.users),
    where: { id: { equals: id } },
  })
  if (!user) return null

  const person = { ...user, collection: settings.users } as never // a user as a request carries it
  const name = String(user.name ?? user.email ?? '')
  return { name, req: await createLocalReq({ user: person }, payload) }
}

/** Judges what the holder may do now, not what they might when the letter was written. */
function judge(
  settings: Settings,
  req: PayloadRequest,
  doc: Stored,
  isLive: boolean,
): 'open' | 'busy' | 'closed' {
  const actor = actorOf(settings, req.user)
  const relation = relationOf(settings, actor, doc)
  if (!worksWith(settings, actor, relation)) return 'closed'

  const document = factsOf(doc, { isLive })
  const ask = (state: typeof document.state) =>
    settings.rules.judgeMove({
      move: 'confirm_current',
      role: actor.role,
      relation,
      document: { ...document, state },
      comment: '',
      policy: settings.policy,
    }).ok
  if (ask(document.state)) return 'open'
  return ask('published') ? 'busy' : 'closed'
}

async function findWish(req: PayloadRequest, mark: string): Promise<boolean> {
  const { totalDocs } = await req.payload.db.count({
    collection: commentsSlug,
    req,
    where: { previewLink: { equals: mark } },
  })
  return totalDocs > 0
}

async function confirm({ asked, latest, req }: Found, message: string): Promise<ReviewOutcome> {
  const outcome = await transition(req, {
    collection: asked.collection,
    id: asked.id,
    transition: 'confirm_current',
    expectedRev: workflowOf(latest).rev,
    via: 'mail',
    ...(message.trim() && { comment: message.trim() }),
  })
  if (outcome.ok) return { ok: true }
  if (outcome.status === 423) return { ok: false, reason: 'locked' }
  return { ok: false, reason: outcome.reason === 'changed-since' ? 'done' : 'closed' }
}

/** Leaves a comment with those who answer for the document. Not a word of the document changes. */
async function wish(found: Found, message: string, mark: string): Promise<ReviewOutcome> {
  const { asked, latest, settings } = found
  const req = await ownRequest(settings, found.req)
  const owner = settings.ownerField ? idOf(latest[settings.ownerField]) : null
  const body = message.trim() || words(req, 'review_needs_changes')
  const mentions = whoIsAsked(settings, await findPeople(settings, req, {}), owner)
    .map(({ id }) => id)
    .filter((id) => id !== asked.person)

  const hasTransaction = await initTransaction(req)
  try {
    const comment = await req.payload.db.create({
      collection: commentsSlug,
      data: {
        author: asked.person,
        blocking: false,
        body,
        documentAuthor: idOf(latest.createdBy),
        documentCollection: asked.collection,
        documentId: asked.id,
        documentOrganisation: owner,
        mentions,
        previewLink: mark,
        verdict: 'outdated',
      },
      req,
    })
    await tellOfComment(settings, req, {
      id: String(comment.id),
      author: asked.person,
      body,
      collection: asked.collection,
      documentId: asked.id,
      mentions,
    })
    if (hasTransaction) await commitTransaction(req)
    return { ok: true }
  } catch (error) {
    if (hasTransaction) await killTransaction(req)
    throw error
  }
}
