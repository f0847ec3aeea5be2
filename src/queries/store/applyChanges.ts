import type { BasePayload } from 'payload'

import type { Target } from '@/domain/publication/storedFields'

import { inLine, knownCollections, type Shelf, type Store, shelfOf } from './store'
import { makeDueItems, takeIn } from './takeIn'

/** So many items are made anew while whoever published waits; the others follow beside the requests. */
const mostAtOnce = 100

/** How long to wait before what went wrong is tried again, in milliseconds. */
const patience = 5_000

/**
 * Brings the store of this process up to date with changes that are in the database. When the promise is
 * kept, every list, count and search shows them; only where very many items say the name of what has
 * changed, the last of those follow within seconds.
 */
export async function applyChanges(
  payload: BasePayload,
  changes: readonly Target[],
): Promise<void> {
  const shelf = shelfOf(payload)
  const known = changes.filter(({ collection }) =>
    (knownCollections as readonly string[]).includes(collection),
  )
  await inLine(shelf, async () => {
    // One that is being filled may have read what was there before. One that is not will read it as it is.
    const store = await shelf.filling?.catch(() => null)
    if (!store) return
    try {
      await takeIn(payload, store, known)
      await makeDueItems(payload, store, mostAtOnce)
    } finally {
      shelf.keeper?.changed()
      if (store.due.size > 0) workOff(payload, shelf, store)
    }
  })
}

const working = new WeakSet<Store>()

/** Makes what is still due anew, a slice at a time: requests and other changes come in between. */
function workOff(payload: BasePayload, shelf: Shelf, store: Store): void {
  if (working.has(store)) return
  working.add(store)
  void work()

  async function work(): Promise<void> {
    let hasFailed = false
    while (store.due.size > 0 && (await shelf.filling?.catch(() => null)) === store) {
      try {
        await inLine(shelf, () => makeDueItems(payload, store, mostAtOnce))
        hasFailed = false
      } catch (err) {
        if (!hasFailed) payload.logger.error({ err, msg: 'The catalogue waits for the database' })
        hasFailed = true
        await new Promise((resolve) => setTimeout(resolve, patience).unref())
      }
      await new Promise(setImmediate)
    }
    working.delete(store)
    shelf.timesLate += 1
  }
}
