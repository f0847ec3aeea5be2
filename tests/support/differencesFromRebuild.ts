import type { Payload } from 'payload'

import { findCatalogue } from '@/queries/catalogue'
import { compareStores, type Difference } from '@/queries/store/compareStores'
import { fillStore } from '@/queries/store/fillStore'
import type { KeptEngine } from '@/queries/store/keepEngine'

/** Compares the catalogue of this process with one that is made anew from the database. */
export async function differencesFromRebuild(payload: Payload): Promise<Difference[]> {
  const kept = await findCatalogue(payload)
  const right = await fillStore(payload, kept.engine as KeptEngine) // it is not asked for anything
  return compareStores(kept, right)
}
