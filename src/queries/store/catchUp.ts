import type { BasePayload } from 'payload'

import { listChangesToShow } from '../listChangesToShow'
import { listTurned } from './listTurned'
import { knownCollections, type Store } from './store'
import { makeDueItems, takeIn } from './takeIn'

/** A change is dated before its transaction ends, by a clock that may differ: this far is looked back. */
const overlap = 2 * 60_000

/** Brings a store that nobody reads from yet up to date with all that has changed since a time. */
export async function catchUp(payload: BasePayload, store: Store, since: Date): Promise<number> {
  const from = new Date(since.getTime() - overlap)
  const heard = [...(await listChangesToShow(payload, from)), ...listTurned(store, new Date())]
  const changes = heard.filter(({ collection }) =>
    (knownCollections as readonly string[]).includes(collection),
  )
  if (changes.length > 0) await takeIn(payload, store, changes)
  while (store.due.size > 0) await makeDueItems(payload, store, 200)
  return changes.length
}
