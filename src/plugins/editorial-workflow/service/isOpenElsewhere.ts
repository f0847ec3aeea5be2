import type { PayloadRequest } from 'payload'

import { idOf } from '../idOf'
import { slugOf } from '../slugs'

/** Says whether somebody else has the document open in the admin, and so may be about to save it. */
export async function isOpenElsewhere(
  req: PayloadRequest,
  { collection, id }: { collection: string; id: string },
  person: string | null,
): Promise<boolean> {
  const { lockDocuments } = req.payload.collections[slugOf(collection)].config
  if (lockDocuments === false) return false

  const patience = typeof lockDocuments === 'object' ? lockDocuments.duration : 300
  const { docs } = await req.payload.db.find<{ updatedAt: string; user?: unknown }>({
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
  return Boolean(isFresh) && idOf(lock?.user) !== person
}
