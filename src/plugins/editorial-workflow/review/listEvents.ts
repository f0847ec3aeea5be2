import type { PayloadRequest, Where } from 'payload'

import { idOf } from '../idOf'
import { namePeople } from '../service/namePeople'
import type { Settings } from '../settle'
import { eventsSlug, itemsSlug } from '../slugs'
import { type Names, type StoredEvent, type TimelineEntry, toEntry } from './toEntry'

/** A page of the history of a document, newest first. */
export type Timeline = Readonly<{ entries: readonly TimelineEntry[]; hasOlder: boolean }>

type Question = Readonly<{
  collection: string
  id: string
  /** Only what happened before this revision, for the next page. */
  before?: number
  /** Only what happened after this revision, for whoever came second. */
  after?: number
}>

/** The lines of one page. */
const pageSize = 20

/** Lists what has happened to a document, in words, as far as the reader may know of it. */
export async function listEvents(
  settings: Settings,
  req: PayloadRequest,
  question: Question,
): Promise<Timeline> {
  const { docs, hasNextPage } = await req.payload.find({
    collection: eventsSlug,
    depth: 0,
    limit: pageSize,
    overrideAccess: false,
    req,
    // the revision grows by one a move, also where two moves share a moment
    sort: '-rev',
    user: req.user,
    where: whereOf(question),
  })
  const events = (docs as unknown as StoredEvent[]).map((event) => ({
    ...event, // as the service writes it
    actorId: idOf(event.actor),
  }))
  const names = await findNames(settings, req, events)
  return {
    entries: events.map((event) => toEntry(settings, req, event, names)),
    hasOlder: hasNextPage,
  }
}

function whereOf({ after, before, collection, id }: Question): Where {
  return {
    and: [
      { documentCollection: { equals: collection } },
      { documentId: { equals: id } },
      ...(before === undefined ? [] : [{ rev: { less_than: before } }]),
      ...(after === undefined ? [] : [{ rev: { greater_than: after } }]),
    ],
  }
}

async function findNames(
  settings: Settings,
  req: PayloadRequest,
  events: readonly (StoredEvent & { actorId: string | null })[],
): Promise<Names> {
  const people = unique(events.flatMap(({ actorId, assignee }) => [actorId, assignee]))
  const documents = unique(events.map(({ replacedBy }) => replacedBy))
  const [found, items] = await Promise.all([
    namePeople(settings, req, people),
    documents.length > 0 ? findTitles(req, documents) : [],
  ])
  return {
    people: found,
    documents: new Map(items),
  }
}

/** The titles of documents, as far as the reader works with them. */
async function findTitles(req: PayloadRequest, places: string[]): Promise<[string, string][]> {
  const { docs } = await req.payload.find({
    collection: itemsSlug,
    depth: 0,
    overrideAccess: false,
    pagination: false,
    req,
    user: req.user,
    where: { key: { in: places.map((place) => place.replace('/', ':')) } },
  })
  return (docs as unknown as { key: string; title?: string }[]) // rows as noteItem writes them
    .filter(({ title }) => title)
    .map(({ key, title }) => [key.replace(':', '/'), String(title)])
}

function unique(values: readonly (string | null | undefined)[]): string[] {
  return [...new Set(values.filter((value): value is string => Boolean(value)))]
}
