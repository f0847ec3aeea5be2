import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { BasePayload } from 'payload'

import { makeFacetTable } from '@/catalogue/makeFacetTable'
import { makeKnownDocs } from '@/catalogue/makeKnownDocs'
import type { PackedItem } from '@/catalogue/packedItem'
import { readSnapshot, writeSnapshot } from '@/catalogue/snapshotFile'

import { catchUp } from './catchUp'
import { formatOf, type Identity, identify, isOfThisDatabase, listMiscounted } from './identity'
import type { KeptEngine } from './keepEngine'
import { knownCollections, makeStore, type Store } from './store'

type Header = Readonly<{
  format: string
  database: Identity
  /** ISO time: what has changed since then may not be in it. */
  at: string
  docs: number
  items: number
}>

/** The file of the snapshot, in the folder of a bank. */
export const snapshotFileIn = (dataDir: string): string => join(dataDir, 'catalogue', 'snapshot')

/** A snapshot older than this is not caught up with: to read everything anew is as quick. */
const oldest = 30 * 24 * 60 * 60_000

/**
 * Keeps a store in a file. To be called in the line of its changes: what is kept is one moment of it. The
 * answer writes it, and may take its time. `asOf` says since when changes may not be in it.
 */
export async function takeSnapshot(
  payload: BasePayload,
  store: Store,
  asOf = new Date(),
): Promise<(file: string) => Promise<void>> {
  const at = asOf.toISOString()
  const database = await identify(payload)
  // What is packed is never written to: these lists are the moment.
  const docs = [...store.docs.all()]
  const items = [...store.table.allPacked()].map((item) => ({
    item,
    facets: store.table.facetsOf(item.id),
  }))
  const index = (await store.engine.snapshot?.save()) ?? new Uint8Array(0)
  const header: Header = {
    format: formatOf(),
    database,
    at,
    docs: docs.length,
    items: items.length,
  }

  return (file) => writeSnapshot(file, { header, parts: parts() })

  function* parts(): Generator<Uint8Array> {
    for (const { collection, id, packed, related } of docs) {
      yield Buffer.from(JSON.stringify({ collection, id, related }))
      yield packed
    }
    for (const { facets, item } of items) {
      const { head, texts, ...meta } = item
      yield Buffer.from(JSON.stringify({ ...meta, facets }))
      yield head
      yield texts
    }
    yield index
  }
}

/** What opening a snapshot comes to. */
export type Opened =
  | Readonly<{ ok: true; store: Store; index: Uint8Array; changes: number }>
  | Readonly<{ ok: false; reason: string | null }>

/**
 * Opens what was kept of this database, and takes in what has happened since. It is refused, and why is
 * told, when it is broken, too old, or not of this program or database; without one there is no reason.
 */
export async function openSnapshot(
  payload: BasePayload,
  file: string,
  engine: KeptEngine,
): Promise<Opened> {
  try {
    const snapshot = await readSnapshot<Header>(file)
    if (!snapshot) return { ok: false, reason: null }

    const { at, database, format } = snapshot.header
    if (format !== formatOf()) return refuse('it was kept by another version of the program')
    if (Date.now() - Date.parse(at) > oldest) return refuse('it is too old')
    if (!(await isOfThisDatabase(payload, database))) return refuse('it is of another database')

    const { index, store } = readStore(snapshot.header, snapshot.parts, engine)
    const changes = await catchUp(payload, store, new Date(at))
    const miscounted = await listMiscounted(payload, store.docs)
    if (miscounted.length > 0) return refuse(`it does not have all of ${miscounted.join(', ')}`)

    return { ok: true, store, index, changes }
  } catch (err) {
    return refuse(err instanceof Error ? err.message : String(err))
  }
}

/** When the file was last written, or null. */
export const writtenAt = async (file: string): Promise<number | null> =>
  (await stat(file).catch(() => null))?.mtimeMs ?? null

const refuse = (reason: string): Opened => ({ ok: false, reason })

type DocMeta = Readonly<{ collection: string; id: string; related: readonly string[] }>
type ItemMeta = Omit<PackedItem, 'head' | 'texts'> & Readonly<{ facets: readonly string[] }>

function readStore(header: Header, parts: Iterable<Uint8Array>, engine: KeptEngine) {
  const next = parts[Symbol.iterator]()
  const take = (): Buffer => {
    const { done, value } = next.next()
    if (done) throw new Error('It ends too early')
    return value as Buffer // the reader gives slices of one
  }
  const docs = makeKnownDocs(knownCollections)
  for (let at = 0; at < header.docs; at += 1) {
    const meta = JSON.parse(take().toString()) as DocMeta // as it was written
    docs.take({ ...meta, packed: take() })
  }
  const table = makeFacetTable()
  for (let at = 0; at < header.items; at += 1) {
    const { facets, ...meta } = JSON.parse(take().toString()) as ItemMeta // as it was written
    table.take({ ...meta, head: take(), texts: take() }, facets)
  }
  return { index: take(), store: makeStore(docs, table, engine) }
}
