import type { PayloadRequest } from 'payload'

import type { Workflow } from '../fields'
import { findPeople } from '../service/findPeople'
import { titleOf } from '../service/noteItem'
import type { Stored } from '../service/readDocument'
import type { Event } from '../service/recordEvent'
import type { Actor } from '../service/standing'
import type { Settings } from '../settle'
import { keepNews } from './keepNews'
import { listHearers } from './listHearers'
import { nameOf } from './nameOf'

/** A document has moved, and the transaction of the move is still open. */
export type Moved = Readonly<{
  collection: string
  /** The newest version, before the move. */
  doc: Stored
  actor: Actor
  before: Workflow
  after: Workflow
  /** What was recorded: one line, or two where two moves are made at once. */
  events: readonly Event[]
}>

/** Notes, in the transaction of a move, who is to hear of it; letters leave after the commit. */
export async function tellPeople(
  settings: Settings,
  req: PayloadRequest,
  { actor, after, before, collection, doc, events }: Moved,
): Promise<void> {
  // Of two moves made at once the last one tells it all.
  const event = events.at(-1)
  if (!event || isSilent(actor, event)) return

  const kind = kindOf(event, after)
  const tellings = settings.tellings[kind] ?? []
  if (tellings.length === 0) return

  const people = await findPeople(settings, req, {})
  const question = { actor: actor.id, after, before, doc }
  await keepNews(settings, req, listHearers(settings, people, tellings, kind, question), {
    eventKey: `${collection}:${doc.id}:${event.rev}`,
    collection,
    documentId: doc.id,
    title: titleOf(settings, req, collection, doc),
    actorName: nameOf(req.user, actor),
    comment: event.comment ?? null,
    workflow: after,
    ...(isNewToReaders(before, after) && {
      publicAddressIn: (language) => publicAddress(settings, { collection, doc, after }, language),
    }),
    ...(event.outcome && { outcome: event.outcome }),
  })
}

/** The first content is loaded by the server, and is news to nobody; what it does on time, or cannot, is. */
function isSilent({ role }: Actor, { outcome, via }: Event): boolean {
  return role === 'system' && !outcome && !via
}

function isNewToReaders(before: Workflow, after: Workflow): boolean {
  return after.state === 'published' && before.state !== 'published'
}

/** The page in the language of the receiver, or in the source language where it has no such page. */
function publicAddress(
  { locales, publicAddressOf }: Settings,
  { after, collection, doc }: Pick<Moved, 'after' | 'collection' | 'doc'>,
  language: string,
): string | null {
  const isThere = after.publishedLocales?.includes(language)
  return publicAddressOf({ collection, doc, locale: isThere ? language : (locales[0] ?? language) })
}

function kindOf({ outcome, transition }: Event, { assignee }: Workflow): string {
  if (transition === 'assign') return assignee ? 'assign' : 'release'
  return outcome ? `${transition}_failed` : transition
}
