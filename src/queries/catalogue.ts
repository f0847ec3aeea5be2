import type { BasePayload, CollectionSlug, Field, SelectType } from 'payload'

import type { Pointer } from '@/domain/publication/lookup'
import { listAims } from '@/domain/publication/relations'
import { type Stored, storedFields } from '@/domain/publication/storedFields'
import { kinds } from '@/domain/vocabulary/kinds'

import { listPublished } from './listPublished'

/** A published document and where it is kept. */
export type Entry = Readonly<{ collection: string; doc: Stored }>

/**
 * Everything that is published, without its long texts, held in memory: what lists, counts, names
 * and relations are answered from. Thrown away when something is published, and read anew.
 */
export type Catalogue = Readonly<{
  /** By `collection:id`. */
  entries: ReadonlyMap<string, Entry>
  byCollection: ReadonlyMap<string, readonly Stored[]>
  /** Who points at a document, by `collection:id`. */
  pointers: ReadonlyMap<string, readonly Pointer[]>
  municipalities: ReadonlyMap<string, Stored>
  media: ReadonlyMap<string, Stored>
  documents: ReadonlyMap<string, Stored>
  /** The site's own texts. */
  settings: Stored
}>

const itemCollections = kinds.map((row) => row.collection)
const collections = [
  ...itemCollections,
  'lab-updates',
  'experiences',
  'themes',
  'pages',
  'news',
] as const

/** How often, in milliseconds, to ask whether another process has published something. */
const askEvery = 5_000

type Shelf = { made: Promise<Catalogue> | null; askedAt: number; newestEvent: string | null }

/** Finds what is published, from memory when nothing has changed. */
export async function findCatalogue(payload: BasePayload): Promise<Catalogue> {
  const shelf = shelfOf(payload)
  // Nobody waits for this: when the database is away, readers still get what was published before.
  if (shelf.made && Date.now() - shelf.askedAt > askEvery) void askForNews(payload, shelf)

  if (!shelf.made) {
    shelf.askedAt = Date.now()
    shelf.made = makeCatalogue(payload)
    shelf.made.catch(() => {
      shelf.made = null
    })
  }
  return shelf.made
}

/** Throws the catalogue away; the next question reads it anew. */
export function forgetCatalogue(payload: BasePayload): void {
  shelfOf(payload).made = null
}

/** Next loads this file once for pages and once for routes: they share one shelf for each bank. */
function shelfOf(payload: BasePayload): Shelf {
  const key = Symbol.for('innovationslabbet.catalogue')
  const shared = globalThis as unknown as Record<symbol, WeakMap<BasePayload, Shelf> | undefined> // a global of our own
  shared[key] ??= new WeakMap()

  const found = shared[key].get(payload)
  if (found) return found

  const shelf: Shelf = { made: null, askedAt: 0, newestEvent: null }
  shared[key].set(payload, shelf)
  return shelf
}

async function askForNews(payload: BasePayload, shelf: Shelf): Promise<void> {
  shelf.askedAt = Date.now()
  try {
    const newest = await findNewestEvent(payload)
    if (shelf.newestEvent !== null && newest !== shelf.newestEvent) shelf.made = null
    shelf.newestEvent = newest
  } catch (err) {
    // The database is away: what was published a moment ago still is.
    payload.logger.error({ err, msg: 'The catalogue could not ask for news' })
  }
}

async function findNewestEvent(payload: BasePayload): Promise<string> {
  const { docs } = await payload.find({
    collection: 'workflow-events' as CollectionSlug, // brought by the workflow plugin
    depth: 0,
    limit: 1,
    // Only the id is read, to see whether anything has happened.
    overrideAccess: true,
    pagination: false,
    sort: '-at',
  })
  return docs[0] ? String(docs[0].id) : ''
}

async function makeCatalogue(payload: BasePayload): Promise<Catalogue> {
  const [settings, municipalities, media, documents, ...shelves] = await Promise.all([
    findSettingsDoc(payload),
    listPublished(payload, { collection: 'municipalities' }),
    listPublished(payload, { collection: 'media' }),
    listPublished(payload, { collection: 'documents' }),
    ...collections.map((collection) =>
      listPublished(payload, { collection, select: withoutLongTexts(payload, collection) }),
    ),
  ])
  const byCollection = new Map(
    collections.map((collection, index) => [collection as string, byTitle(shelves[index] ?? [])]),
  )
  const entries = [...byCollection].flatMap(([collection, docs]) =>
    docs.map((doc): Entry => ({ collection, doc })),
  )
  return {
    byCollection,
    entries: new Map(
      entries.map((entry) => [keyOf(entry.collection, String(entry.doc.id)), entry]),
    ),
    pointers: collectPointers(entries),
    municipalities: byId(municipalities),
    media: byId(media),
    documents: byId(documents),
    settings,
  }
}

async function findSettingsDoc(payload: BasePayload): Promise<Stored> {
  const doc = await payload.findGlobal({
    slug: 'settings',
    depth: 0,
    locale: 'all',
    overrideAccess: false,
  })
  return doc as unknown as Stored // all languages: the generated types know one at a time
}

/** The key of a document among all documents. */
export const keyOf = (collection: string, id: string): string => `${collection}:${id}`

function collectPointers(entries: readonly Entry[]): Map<string, Pointer[]> {
  const pointers = new Map<string, Pointer[]>()
  for (const { collection, doc } of entries) {
    for (const aim of listAims(collection, doc)) {
      const key = keyOf(aim.collection, aim.id)
      pointers.set(key, [...(pointers.get(key) ?? []), aim.pointer])
    }
  }
  return pointers
}

const byId = (docs: readonly Stored[]) => new Map(docs.map((doc) => [String(doc.id), doc]))

const swedish = new Intl.Collator('sv')

const byTitle = (docs: readonly Stored[]): Stored[] =>
  docs.toSorted((a, b) => swedish.compare(titleOf(a), titleOf(b)))

const titleOf = (doc: Stored) => storedFields(doc, 'sv').text('title') ?? ''

/** Everything but the rich texts, which only a document's own page shows. The diary and the few pages are kept whole. */
function withoutLongTexts(
  payload: BasePayload,
  collection: CollectionSlug,
): SelectType | undefined {
  if (collection === 'lab-updates' || collection === 'pages') return undefined

  const { fields } = payload.collections[collection].config
  const names = namesOfRichTexts(fields)
  return names.length > 0 ? Object.fromEntries(names.map((name) => [name, false])) : undefined
}

function namesOfRichTexts(fields: readonly Field[]): string[] {
  return fields.flatMap((field) => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => namesOfRichTexts(tab.fields))
    if (field.type === 'row') return namesOfRichTexts(field.fields)
    return field.type === 'richText' ? [field.name] : []
  })
}
