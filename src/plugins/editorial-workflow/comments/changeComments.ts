import type { PayloadRequest } from 'payload'

import { type Refusal, toRefusal } from '../refusal'
import { ownRequest } from '../service/ownRequest'
import { toldRefusal } from '../service/thrown'
import { type Settings, settingsOf } from '../settle'
import { commentsSlug } from '../slugs'
import { type CommentList, listComments } from './listComments'

type Place = Readonly<{ collection: string; id: string }>
type Body = Readonly<Record<string, unknown>>

/** What is said about the document after a change, and which comment was changed. */
export type CommentOutcome = (CommentList & Readonly<{ comment: string }>) | Refusal

/** Says something about a document: a comment, or an answer to one. */
export function sayComment(req: PayloadRequest, place: Place, body: Body): Promise<CommentOutcome> {
  return change(req, place, async (own) => {
    const { blocking, fieldPath, locale, mentions, parent } = body
    const { id } = await own.payload.create({
      collection: commentsSlug,
      data: {
        blocking: blocking === true,
        body: body.body,
        documentCollection: place.collection,
        documentId: place.id,
        ...(typeof fieldPath === 'string' && { fieldPath }),
        ...(typeof locale === 'string' && { locale }),
        ...(typeof parent === 'string' && { parent }),
        mentions: toIds(mentions),
      } as never, // Payload knows the fields of one site; the guard reads them all
      depth: 0,
      overrideAccess: false,
      req: own,
    })
    return String(id)
  })
}

/** Changes the words of a comment, whom it names, or whether it holds approval back. */
export function amendComment(
  req: PayloadRequest,
  place: Place,
  comment: string,
  { blocking, body, mentions }: Body,
): Promise<CommentOutcome> {
  return update(req, place, comment, {
    ...(typeof blocking === 'boolean' && { blocking }),
    ...(body !== undefined && { body }),
    ...(mentions !== undefined && { mentions: toIds(mentions) }),
  })
}

/** Resolves a thread, or opens it again. */
export function resolveComment(
  req: PayloadRequest,
  place: Place,
  comment: string,
  isResolved: boolean,
): Promise<CommentOutcome> {
  return update(req, place, comment, { resolvedAt: isResolved ? new Date().toISOString() : null })
}

/** Deletes a comment. */
export function deleteComment(
  req: PayloadRequest,
  place: Place,
  comment: string,
): Promise<CommentOutcome> {
  return change(req, place, async (own, settings) => {
    if (!(await isHere(own, place, comment))) return toRefusal(settings, own, 'not-found')
    await own.payload.delete({
      collection: commentsSlug,
      id: comment,
      depth: 0,
      overrideAccess: false,
      req: own,
    })
    return comment
  })
}

function update(
  req: PayloadRequest,
  place: Place,
  comment: string,
  data: Body,
): Promise<CommentOutcome> {
  return change(req, place, async (own, settings) => {
    if (!(await isHere(own, place, comment))) return toRefusal(settings, own, 'not-found')
    await own.payload.update({
      collection: commentsSlug,
      id: comment,
      data: data as never, // some of its fields
      depth: 0,
      overrideAccess: false,
      req: own,
    })
    return comment
  })
}

/** Makes a change as the person behind the request, through the door that everybody goes through. */
async function change(
  req: PayloadRequest,
  { collection, id }: Place,
  make: (own: PayloadRequest, settings: Settings) => Promise<string | Refusal>,
): Promise<CommentOutcome> {
  const settings = settingsOf(req.payload)
  if (!req.user) return toRefusal(settings, req, 'not-signed-in')

  const own = await ownRequest(settings, req)
  try {
    const made = await make(own, settings)
    if (typeof made !== 'string') return made

    const list = await listComments(own, collection, id)
    return list.ok ? { ...list, comment: made } : list
  } catch (error) {
    return toOutcome(settings, req, error)
  }
}

/** Says whether a comment belongs to the document, for somebody who may read it. */
async function isHere(req: PayloadRequest, place: Place, comment: string): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: commentsSlug,
    overrideAccess: false,
    req,
    where: {
      id: { equals: comment },
      documentCollection: { equals: place.collection },
      documentId: { equals: place.id },
    },
  })
  return totalDocs === 1
}

/** Puts what the door refused into a refusal; what nobody foresaw is thrown on. */
function toOutcome(settings: Settings, req: PayloadRequest, error: unknown): Refusal {
  const told = toldRefusal(error)
  if (!told) throw error

  const { reason } = (told.data ?? {}) as { reason?: string } // where it came from our own rules
  return toRefusal(settings, req, reason ?? 'comment-not-yours')
}

const toIds = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])
