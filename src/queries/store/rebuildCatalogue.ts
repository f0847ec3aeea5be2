import type { BasePayload } from 'payload'

import { openEngine } from '@/search/openEngine'

import { sharedAnalyser } from '../sharedAnalyser'
import { fillStore } from './fillStore'
import { keepEngine } from './keepEngine'
import { knownCollections } from './store'
import { takeSnapshot } from './storeSnapshot'

/** What a rebuild has made, and how long it took. */
export type Rebuilt = Readonly<{
  counts: readonly Readonly<{ name: string; count: number }>[]
  /** The name of the engine that holds the index. */
  engine: string
  seconds: number
}>

/** Makes the catalogue and its index anew from the database, and keeps it in a file. */
export async function rebuildCatalogue(payload: BasePayload, file: string): Promise<Rebuilt> {
  const began = performance.now()
  const beganAt = new Date()
  const raw = await openEngine(sharedAnalyser())
  const engine = keepEngine(raw, { away: rethrow, back: () => {}, refused: rethrow })
  const store = await fillStore(payload, engine)
  await engine.fill(store.table)
  const save = await takeSnapshot(payload, store, beganAt)
  await save(file)
  await engine.close()

  return {
    counts: knownCollections.map((name) => ({ name, count: store.docs.count(name) })),
    engine: raw.name,
    seconds: (performance.now() - began) / 1000,
  }
}

/** Whoever rebuilds wants to know at once. */
function rethrow(err: unknown): never {
  throw err
}
