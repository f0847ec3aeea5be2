import { toKnown } from '@/domain/catalogue/toKnown'
import type { Pointer } from '@/domain/publication/lookup'
import { listAims, listRelatedIds } from '@/domain/publication/relations'
import { type Stored, storedFields, type Target } from '@/domain/publication/storedFields'

import { makeOrdered } from './makeOrdered'
import { makeRecent } from './makeRecent'
import { type Packed, pack, unpack } from './packed'

/** A published document as it is remembered. */
export type KnownDoc = Readonly<{
  collection: string
  id: string
  packed: Packed
  /** The ids of everything that it refers to anywhere. */
  related: readonly string[]
}>

type Entry = KnownDoc & Readonly<{ title: string; slug: string; rank: number }>

type Shelf = Readonly<{
  byId: Map<string, Entry>
  bySlug: Map<string, Entry>
  ordered: ReturnType<typeof makeOrdered<Entry>>
}>

export type KnownDocs = ReturnType<typeof makeKnownDocs>

/** So many documents are kept read; others are read from their bytes when they are asked for. */
const mostRead = 4_000

/**
 * Everything that is published, without its long texts: names, addresses, and who points at whom. The
 * order of the collections is that in which those that point at something are listed.
 */
export function makeKnownDocs(collections: readonly string[]) {
  const shelves = new Map(collections.map((name) => [name, makeShelf()]))
  const referrers = new Map<string, Set<Entry>>()
  const featured = new Set<Entry>()
  const read = makeRecent<Entry, Stored>(mostRead)

  const shelfOf = (collection: string): Shelf | undefined => shelves.get(collection)
  const docOf = (entry: Entry): Stored => read.get(entry, () => unpack<Stored>(entry.packed))

  function take(doc: KnownDoc): void {
    const shelf = shelfOf(doc.collection)
    if (!shelf) return
    remove(doc.collection, doc.id)

    const fields = storedFields(unpack<Stored>(doc.packed), 'sv')
    const entry: Entry = {
      ...doc,
      title: fields.text('title') ?? fields.text('name') ?? '',
      slug: fields.text('slug') ?? fields.text('code') ?? '',
      rank: collections.indexOf(doc.collection),
    }
    if (fields.isTrue('featured')) featured.add(entry)
    shelf.byId.set(doc.id, entry)
    shelf.bySlug.set(entry.slug, entry)
    shelf.ordered.add(entry)
    for (const id of doc.related) {
      const pointing = referrers.get(id) ?? new Set()
      referrers.set(id, pointing.add(entry))
    }
  }

  function remove(collection: string, id: string): void {
    const shelf = shelfOf(collection)
    const entry = shelf?.byId.get(id)
    if (!shelf || !entry) return

    shelf.byId.delete(id)
    if (shelf.bySlug.get(entry.slug) === entry) shelf.bySlug.delete(entry.slug)
    shelf.ordered.remove(entry)
    featured.delete(entry)
    read.forget(entry)
    for (const related of entry.related) {
      const pointing = referrers.get(related)
      pointing?.delete(entry)
      if (pointing?.size === 0) referrers.delete(related)
    }
  }

  const find = (collection: string, id: string): Stored | null => {
    const entry = shelfOf(collection)?.byId.get(id)
    return entry ? docOf(entry) : null
  }

  return {
    /** Remembers a document as it is published now. */
    put: (collection: string, doc: Stored): void => {
      const related = new Set(listRelatedIds(doc))
      const known = toKnown(collection, doc)
      take({ collection, id: String(doc.id), packed: pack(known), related: [...related] })
    },
    /** Remembers what another one of these has remembered. */
    take,
    remove,
    find,
    /** By its slug; a municipality by its code. */
    findBySlug: (collection: string, slug: string): Stored | null => {
      const entry = shelfOf(collection)?.bySlug.get(slug)
      return entry ? docOf(entry) : null
    },
    hasSlug: (collection: string, slug: string): boolean =>
      shelfOf(collection)?.bySlug.has(slug) ?? false,
    /** All of a collection, in the order of their titles. Reads them all: not for collections of items. */
    list: (collection: string): Stored[] => (shelfOf(collection)?.ordered.list() ?? []).map(docOf),
    /** The first so many ids of a collection, in the order of their titles. */
    listIds: (collection: string, most = Number.POSITIVE_INFINITY): string[] =>
      (shelfOf(collection)?.ordered.list() ?? []).slice(0, most).map(({ id }) => id),
    /** Who points at a document, in the order of their titles; `among` says which relations to look at. */
    pointersTo: (
      collection: string,
      id: string,
      among: (pointer: Pointer) => boolean = () => true,
    ): Pointer[] =>
      [...(referrers.get(id) ?? [])].sort(byPlace).flatMap((entry) =>
        listAims(entry.collection, docOf(entry))
          .filter((aim) => aim.id === id && aim.collection === collection && among(aim.pointer))
          .map(({ pointer }) => pointer),
      ),
    /** Says whether a document with an id is among these. */
    isKnown: (id: string): boolean => [...shelves.values()].some(({ byId }) => byId.has(id)),
    /** Everything that refers to an id, anywhere. */
    referrersOf: (id: string): Target[] =>
      [...(referrers.get(id) ?? [])].map((one) => ({ collection: one.collection, id: one.id })),
    /** What editors lift forward. */
    featured: (): Target[] =>
      [...featured].map((one) => ({ collection: one.collection, id: one.id })),
    count: (collection: string): number => shelfOf(collection)?.byId.size ?? 0,
    /** All of them, as they are remembered. */
    all: function* (): Generator<KnownDoc & Readonly<{ slug: string }>> {
      for (const { byId } of shelves.values()) yield* byId.values()
    },
  }
}

const makeShelf = (): Shelf => ({
  byId: new Map(),
  bySlug: new Map(),
  ordered: makeOrdered<Entry>(byTitle),
})

const swedish = new Intl.Collator('sv')

const byTitle = (a: Entry, b: Entry): number =>
  swedish.compare(a.title, b.title) || (a.id < b.id ? -1 : Number(a.id > b.id))

const byPlace = (a: Entry, b: Entry): number => a.rank - b.rank || byTitle(a, b)
