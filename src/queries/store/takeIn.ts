import type { BasePayload, CollectionSlug } from 'payload'

import type { CatalogueItem } from '@/domain/catalogue/catalogueItem'
import { listListeners, toNameplate } from '@/domain/catalogue/dependence'
import { listRelatedIds } from '@/domain/publication/relations'
import type { Stored, Target } from '@/domain/publication/storedFields'
import { findKindByCollection, type ItemCollection } from '@/domain/vocabulary/kinds'

import { listPublished } from '../listPublished'
import { itemsFrom } from './projectItem'
import { type Due, noteChanged, type Store } from './store'

/**
 * Reads anew what may have changed, as it is published now, and notes which items follow: itself, those
 * that say its name, and those that it tells something of. Told twice, nothing happens the second time.
 */
export async function takeIn(
  payload: BasePayload,
  store: Store,
  changes: readonly Target[],
): Promise<void> {
  const { docs } = store
  for (const [collection, ids] of byCollection(changes)) {
    const published = await readDocs(payload, collection, ids)
    await takeInUnheard(payload, store, [...published.values()])
    for (const id of ids) {
      const doc = published.get(id) ?? null
      const before = docs.find(collection, id)
      if (doc) docs.put(collection, doc)
      else docs.remove(collection, id)
      const after = docs.find(collection, id)

      note(store, { collection, id, doc })
      for (const known of [before, after]) {
        for (const listener of listListeners(collection, known)) note(store, listener)
      }
      if (toNameplate(collection, before) !== toNameplate(collection, after)) {
        for (const referrer of docs.referrersOf(id)) note(store, referrer)
      }
    }
  }
  noteChanged(store)
}

/** Makes at most so many of the items that are due anew, those first that have waited longest. */
export async function makeDueItems(
  payload: BasePayload,
  store: Store,
  most: number,
): Promise<void> {
  const { docs, due, engine, table } = store
  const now = [...due].slice(0, most)
  if (now.length === 0) return

  const read = await readMissing(
    payload,
    now.map(([, one]) => one),
  )
  const toItem = itemsFrom(docs, new Date())
  const gone: string[] = []
  const changed: CatalogueItem[] = []
  for (const [key, one] of now) {
    const { collection, id } = one
    const doc = one.doc === undefined ? read.get(key) : one.doc
    if (doc && docs.find(collection, id)) {
      const item = toItem(collection as ItemCollection, doc) // only items are due
      if (!table.holds(item)) changed.push(item)
    } else if (table.find(id)) gone.push(id)
  }
  for (const id of gone) table.remove(id)
  for (const item of changed) table.put(item)
  noteChanged(store)
  await engine.remove(gone)
  await engine.put(changed)
  // what has been noted anew meanwhile stays due
  for (const [key, one] of now) if (due.get(key) === one) due.delete(key)
}

/** What is published shows its images, files and place from then on: nobody is told when those come. */
async function takeInUnheard(payload: BasePayload, { docs }: Store, published: readonly Stored[]) {
  const unknown = new Set(published.flatMap(listRelatedIds).filter((id) => !docs.isKnown(id)))
  if (unknown.size === 0) return

  for (const collection of ['media', 'documents', 'municipalities']) {
    for (const doc of (await readDocs(payload, collection, [...unknown])).values()) {
      docs.put(collection, doc)
    }
  }
}

function note({ due }: Store, one: Due): void {
  if (!findKindByCollection(one.collection)) return
  const key = `${one.collection}:${one.id}`
  due.set(key, one.doc === undefined && due.has(key) ? { ...one, ...due.get(key) } : one)
}

async function readMissing(
  payload: BasePayload,
  dues: readonly Due[],
): Promise<ReadonlyMap<string, Stored>> {
  const missing = dues.filter(({ doc }) => doc === undefined)
  const found = new Map<string, Stored>()
  for (const [collection, ids] of byCollection(missing)) {
    for (const [id, doc] of await readDocs(payload, collection, ids)) {
      found.set(`${collection}:${id}`, doc)
    }
  }
  return found
}

async function readDocs(
  payload: BasePayload,
  collection: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Stored>> {
  const docs = await listPublished(payload, {
    collection: collection as CollectionSlug, // a change names no other
    where: { id: { in: [...ids] } },
  })
  return new Map(docs.map((doc) => [String(doc.id), doc]))
}

function byCollection(targets: readonly Target[]): Map<string, string[]> {
  const groups = new Map<string, Set<string>>()
  for (const { collection, id } of targets) {
    groups.set(collection, (groups.get(collection) ?? new Set()).add(id))
  }
  return new Map([...groups].map(([collection, ids]) => [collection, [...ids]]))
}
