import type { BasePayload } from 'payload'

import type { Change } from '../listPublicChanges'
import { shelfOf } from './store'

/** What a change is of when items were made anew after whoever published had stopped waiting. */
export const lateItems = 'late-items'

/**
 * Tells that the last of very many items have been made anew: pages that were made meanwhile may show
 * them as they were. A change like others, so that it is shown once, and again until that has succeeded.
 */
export function listLate(payload: BasePayload): Change[] {
  const { timesLate } = shelfOf(payload)
  return timesLate === 0
    ? []
    : [{ key: `${lateItems} ${timesLate}`, collection: lateItems, id: lateItems }]
}
