import type { PayloadRequest, Where } from 'payload'

import type { EditVerdict, MoveVerdict } from '../options'
import { findMain, findPlace, type Place } from '../service/readDocument'
import { type Actor, factsOf, relationOf, workflowOf, worksWith } from '../service/standing'
import type { Settings } from '../settle'

/** Something that somebody would do with a stored document without asking the service. */
export type Wish = Readonly<{
  req: PayloadRequest
  collection: string
  id: string
  actor: Actor
}>

/**
 * Judges a save of a stored document; null when there is no such document among the given rows, or
 * none that the actor works with.
 */
export async function judgeStoredEdit(
  settings: Settings,
  { actor, collection, id, req }: Wish,
  rows?: Where,
): Promise<EditVerdict | null> {
  const doc = await findPlace(req, collection, id, { ownerField: settings.ownerField, rows })
  return isTheirs(settings, actor, doc) ? judgeEdit(settings, actor, doc) : null
}

/** Judges a save of a document that is already at hand. */
export function judgeEdit(
  settings: Settings,
  actor: Actor,
  doc: Record<string, unknown>,
): EditVerdict {
  return settings.rules.judgeEdit({
    role: actor.role,
    relation: relationOf(settings, actor, doc),
    // whether it is live makes no difference to who may write
    document: factsOf(doc, { isLive: false }),
  })
}

/** As {@link judgeStoredEdit}, of a move in or out of the bin. */
export async function judgeStoredMove(
  settings: Settings,
  { actor, collection, id, req }: Wish,
  move: 'trash' | 'untrash',
  rows?: Where,
): Promise<MoveVerdict | null> {
  const doc = await findPlace(req, collection, id, { ownerField: settings.ownerField, rows })
  return isTheirs(settings, actor, doc)
    ? judgeBinMove(settings, { actor, collection, id, req }, move, doc)
    : null
}

/** To everybody else it is as if there were no such document. */
function isTheirs(settings: Settings, actor: Actor, doc: Place | null): doc is Place {
  return doc !== null && worksWith(settings, actor, relationOf(settings, actor, doc))
}

/** Judges a move in or out of the bin for a document that is already at hand. */
export async function judgeBinMove(
  settings: Settings,
  { actor, collection, id, req }: Wish,
  move: 'trash' | 'untrash',
  doc: Record<string, unknown>,
): Promise<MoveVerdict> {
  // what the public has never met cannot be live; of the rest the main row knows
  const main = workflowOf(doc).everPublished ? await findMain(req, collection, id) : null
  return settings.rules.judgeMove({
    move,
    role: actor.role,
    relation: relationOf(settings, actor, doc),
    document: factsOf(doc, { isLive: main?._status === 'published' }),
    comment: '',
    policy: settings.policy,
  })
}
