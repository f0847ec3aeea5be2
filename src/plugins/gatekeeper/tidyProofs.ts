import type { Payload } from 'payload'

import { spentProofsSlug } from './spentProofs'

/** A proof that has run out is refused for that; its row waits some time more for slow clocks. */
const margin = 60 * 60_000

/** Forgets proofs that nobody could use again anyway. */
export async function tidyProofs(payload: Payload, now = new Date()): Promise<undefined> {
  await payload.db.deleteMany({
    collection: spentProofsSlug,
    where: { expiresAt: { less_than: new Date(now.getTime() - margin).toISOString() } },
  })
}

/** What the gatekeeper does by itself. */
export const gatekeeperDuties = [
  { name: 'tidy-proofs', every: 60 * 60, run: (payload: Payload) => tidyProofs(payload) },
] as const
