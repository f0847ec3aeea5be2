import type { BasePayload } from 'payload'

import type { CatalogueItem } from '@/domain/catalogue/catalogueItem'
import { fingerprintOf } from '@/search/fingerprintOf'
import { itemHash } from '@/search/itemHash'
import { openEngine } from '@/search/openEngine'

import { sharedAnalyser } from '../sharedAnalyser'
import { compareStores, type Difference } from './compareStores'
import { fillStore } from './fillStore'
import { keepEngine } from './keepEngine'
import { openSnapshot } from './storeSnapshot'

/** What the comparison of the catalogue with the database found. */
export type CatalogueReport = Readonly<{
  /** Why what was kept is of no use; null when it was opened, or when there is none. */
  refused: string | null
  isKept: boolean
  items: number
  /** Where what was kept, with what has happened since, is not what the database says. */
  differences: readonly Difference[]
  /** Null when the engine holds just these items; else what is wrong with it. */
  engineFault: string | null
}>

/** Compares what is kept of the catalogue, and the index, with what is made anew from the database. */
export async function judgeCatalogue(payload: BasePayload, file: string): Promise<CatalogueReport> {
  const silent = { away: () => {}, back: () => {}, refused: () => {} }
  const engine = keepEngine(await openEngine(sharedAnalyser()), silent)
  const opened = await openSnapshot(payload, file, engine)
  const right = await fillStore(payload, engine)
  if (opened.ok && engine.snapshot) await engine.snapshot.load(opened.index, right.table.all())

  const isAsked = opened.ok || !engine.snapshot
  const report = {
    refused: opened.ok ? null : opened.reason,
    isKept: opened.ok,
    items: right.table.size(),
    differences: opened.ok ? compareStores(opened.store, right) : [],
    engineFault: isAsked ? await faultOf(engine.fingerprint, right.table.each()) : null,
  }
  await engine.close()
  return report

  async function faultOf(
    fingerprint: () => Promise<string>,
    items: Iterable<CatalogueItem>,
  ): Promise<string | null> {
    try {
      const held = await fingerprint()
      return held === fingerprintOf([...items].map(itemHash)) ? null : 'it holds other items'
    } catch (err) {
      return err instanceof Error ? err.message : String(err)
    }
  }
}
