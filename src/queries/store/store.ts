import type { BasePayload } from 'payload'

import type { FacetTable } from '@/catalogue/makeFacetTable'
import type { KnownDocs } from '@/catalogue/makeKnownDocs'
import type { Stored } from '@/domain/publication/storedFields'
import { kinds } from '@/domain/vocabulary/kinds'

import type { KeptEngine } from './keepEngine'

/** A document by where it is kept; with what is published of it, when that has just been read. */
export type Due = Readonly<{ collection: string; id: string; doc?: Stored | null }>

/** Everything published, as this process keeps it. */
export type Store = {
  readonly docs: KnownDocs
  readonly table: FacetTable
  readonly engine: KeptEngine
  /** Items whose rows and search texts are to be made anew, by `collection:id`. */
  readonly due: Map<string, Due>
  /** Answers that hold until something changes. */
  readonly answers: Map<string, unknown>
  /** The site's own texts; null until somebody asks for them. */
  settings: Promise<Stored> | null
  version: number
}

/** A store of what has been read or kept, in which nothing is due. */
export const makeStore = (docs: KnownDocs, table: FacetTable, engine: KeptEngine): Store => ({
  docs,
  table,
  engine,
  due: new Map(),
  answers: new Map(),
  settings: null,
  version: Date.now(),
})

/** Where a process keeps its store: everything that changes it stands in one line. */
export type Shelf = {
  filling: Promise<Store> | null
  engine: Promise<KeptEngine> | null
  line: Promise<unknown>
  /** How often items were made anew after whoever published had stopped waiting. */
  timesLate: number
  /** Keeps what is in it over the end of the process; null where nobody has asked for that. */
  keeper: Keeper | null
}

/** Keeps a store in a file. */
export type Keeper = Readonly<{
  file: string
  /** To be called when the store has changed. */
  changed: () => void
  /** To be called when the file has been read, or found to be of no use. */
  opened: () => Promise<void>
  /** Writes what is not written yet. */
  stop: () => Promise<void>
}>

/** The collections of which the store remembers documents, in the order in which pointers are listed. */
export const knownCollections = [
  ...kinds.map((row) => row.collection),
  'lab-updates',
  'experiences',
  'themes',
  'pages',
  'news',
  'municipalities',
  'media',
  'documents',
] as const

/** Next loads this file once for pages and once for routes: they share one shelf for each bank. */
export function shelfOf(payload: BasePayload): Shelf {
  const key = Symbol.for('innovationslabbet.catalogue')
  const shared = globalThis as unknown as Record<symbol, WeakMap<BasePayload, Shelf> | undefined> // a global of our own
  shared[key] ??= new WeakMap()

  const found = shared[key].get(payload)
  if (found) return found

  const shelf: Shelf = {
    filling: null,
    engine: null,
    line: Promise.resolve(),
    timesLate: 0,
    keeper: null,
  }
  shared[key].set(payload, shelf)
  return shelf
}

/** Does something with the store when everything before it is done, whether that went well or not. */
export function inLine<Value>(shelf: Shelf, work: () => Promise<Value>): Promise<Value> {
  const done = shelf.line.then(work, work)
  shelf.line = done.catch(() => {}) // whoever asked is told
  return done
}

/** The store has changed: what was answered from it no longer holds. */
export function noteChanged(store: Store): void {
  store.version += 1
  store.answers.clear()
}
