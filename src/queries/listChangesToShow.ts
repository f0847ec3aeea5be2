import type { BasePayload } from 'payload'

import { type Change, listPublicChanges } from './listPublicChanges'

/** What stands beside the items, and has no history of its own. */
const surroundings = ['media', 'documents', 'municipalities'] as const

/** Lists everything that readers may see differently since a time, whichever process it happened in. */
export async function listChangesToShow(payload: BasePayload, since: Date): Promise<Change[]> {
  const lists = await Promise.all([
    listPublicChanges(payload, since),
    listChangedTexts(payload, since),
    ...surroundings.map((collection) => listChangedSince(payload, collection, since)),
  ])
  return lists.flat()
}

async function listChangedSince(
  payload: BasePayload,
  collection: (typeof surroundings)[number],
  since: Date,
): Promise<Change[]> {
  const { docs } = await payload.find({
    collection,
    depth: 0,
    limit: 0,
    // Only that something has changed is read; what the public may see of it is asked for then.
    overrideAccess: true,
    pagination: false,
    select: { updatedAt: true },
    where: { updatedAt: { greater_than_equal: since.toISOString() } },
  })
  return docs.map(({ id, updatedAt }) => ({
    key: `${collection} ${id} ${updatedAt}`,
    collection,
    id: String(id),
  }))
}

async function listChangedTexts(payload: BasePayload, since: Date): Promise<Change[]> {
  const settings = await payload.findGlobal({ slug: 'settings', depth: 0, overrideAccess: false })
  const at = settings?.updatedAt // never saved, there are none
  return at && Date.parse(at) >= since.getTime()
    ? [{ key: `settings ${at}`, collection: 'settings', id: 'settings' }]
    : []
}
