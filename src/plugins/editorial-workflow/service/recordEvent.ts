import type { PayloadRequest } from 'payload'

import { idOf } from '../idOf'
import { type Line, tie } from '../record/chain'
import type { Settings } from '../settle'
import { eventsSlug } from '../slugs'
import type { Stored } from './readDocument'
import type { Actor } from './standing'
import { refusedFields } from './thrown'

/** One line of the history of a document. */
export type Event = Readonly<{
  transition: string
  rev: number
  from: string | null
  to: string
  comment?: string
  versionId?: string | null
  contentHash?: string
  locales?: readonly string[]
  assignee?: string
  replacedBy?: string
  flagged?: boolean
  /** For a move that did not come to be as planned: the reason, as a code. */
  outcome?: string
  /** Through which door, where it was not the usual one. */
  via?: string
  scheduledFor?: string
  unpublishAt?: string
  dueAt?: string | null
  priority?: string | null
}>

/** Somebody else has moved the document meanwhile. */
export class MovedMeanwhile extends Error {}

/**
 * Writes a line of history. Its key is the compare-and-swap of the workflow: of two moves from the
 * same revision the second finds the key taken, and nothing of it is done.
 */
export async function recordEvent(
  settings: Settings,
  req: PayloadRequest,
  place: { collection: string; doc: Stored; actor: Actor; withoutPeople?: boolean },
  event: Event,
): Promise<string> {
  const { actor, collection, doc, withoutPeople } = place
  const owner = settings.ownerField ? idOf(doc[settings.ownerField]) : null
  const key = `${collection}:${doc.id}:${event.rev}`
  const people = { actor: actor.id, actorKey: actor.id, documentAuthor: idOf(doc.createdBy) }
  const line = {
    ...event,
    ...(!withoutPeople && people),
    key,
    documentCollection: collection,
    documentId: doc.id,
    documentOrganisation: owner,
    actorRole: actor.role,
    at: settings.now().toISOString(),
  }

  try {
    const previous = await findLine(req, `${collection}:${doc.id}:${event.rev - 1}`)
    // Beneath the operations, which refuse everybody: this is the one place that writes history.
    await req.payload.db.create({
      collection: eventsSlug,
      data: tie(line, previous, req.payload.secret),
      req,
    })
  } catch (error) {
    if (refusedFields(error) || isConflict(error)) throw new MovedMeanwhile(key, { cause: error })
    throw error
  }
  return key
}

/** Finds the line with a key. As keys are unique, each line has at most one before it. */
function findLine(req: PayloadRequest, key: string): Promise<Line | null> {
  return req.payload.db.findOne<Line & { id: string }>({
    collection: eventsSlug,
    req,
    where: { key: { equals: key } },
  })
}

/** Takes back a line, for a database that could not take back the whole move. */
export async function takeBackEvent(req: PayloadRequest, key: string): Promise<void> {
  await req.payload.db.deleteOne({ collection: eventsSlug, req, where: { key: { equals: key } } })
}

/** Says whether a database refused a write because another one was at the same place. */
export function isConflict(error: unknown): boolean {
  const { cause, code, errorLabels } = (error ?? {}) as Record<string, unknown> // whatever was thrown
  const labels = Array.isArray(errorLabels)
    ? errorLabels
    : errorLabels instanceof Set
      ? [...errorLabels]
      : []
  return (
    code === 112 ||
    labels.includes('TransientTransactionError') ||
    (cause !== undefined && cause !== error && isConflict(cause))
  )
}
