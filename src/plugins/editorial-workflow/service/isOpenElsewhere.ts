import type { PayloadRequest } from 'payload'

import { idOf } from '../idOf'
import { slugOf } from '../slugs'

/** Somebody has a document open in the admin, and so may be about to save it. */
export type Lock = Readonly<{ user?: unknown; updatedAt: string }>

/** Says whether somebody else has the document open in the admin. */
export async function isOpenElsewhere(
  req: PayloadRequest,
  place: { collection: string; id: string },
  person: string | null,
): Promise<boolean> {
  const lock = await findLock(req, place)
  return lock !== null && idOf(lock.user) !== person
}

/** Finds who has a document open, as long as Payload holds it for them; null when nobody has. */
export async function findLock(
  req: PayloadRequest,
  { collection, id }: { collection: string; id: string },
): Promise<Lock | null> {
  const { lockDocuments } = req.payload.collections[slugOf(collection)].config
  if (lockDocuments === false) return null

  const patience = typeof lockDocuments === 'object' ? lockDocuments.duration : 300
  const { docs } = await req.payload.db.find<Lock>({
    collection: 'payload-locked-documents',
    limit: 1,
    pagination: false,
    req,
    sort: '-updatedAt',
    where: {
      'document.relationTo': { equals: collection },
      'document.value': { equals: id },
    },
  })
  const [lock] = docs
  const isFresh = lock && Date.now() - Date.parse(lock.updatedAt) <= patience * 1000
  return isFresh ? lock : null
}
