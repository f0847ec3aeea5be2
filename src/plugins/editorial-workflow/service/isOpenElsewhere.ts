import type { PayloadRequest } from 'payload'

import { idOf } from '../idOf'
import type { Settings } from '../settle'
import { slugOf } from '../slugs'
import { findPeople } from './findPeople'
import { findPlace } from './readDocument'
import { relationOf, worksWith } from './standing'

/** Somebody has a document open in the admin, and so may be about to save it. */
export type Lock = Readonly<{ user?: unknown; updatedAt: string }>

/** Says whether somebody else has the document open in the admin. */
export async function isOpenElsewhere(
  settings: Settings,
  req: PayloadRequest,
  place: { collection: string; id: string },
  person: string | null,
): Promise<boolean> {
  return (await findLock(settings, req, place, person)) !== null
}

/**
 * Finds who else has a document open, as long as Payload holds it for them; null when nobody has.
 * Whoever does not work with the document cannot save it, and holds nobody up.
 */
export async function findLock(
  settings: Settings,
  req: PayloadRequest,
  { collection, id }: { collection: string; id: string },
  person: string | null,
): Promise<Lock | null> {
  const { lockDocuments } = req.payload.collections[slugOf(collection)].config
  if (lockDocuments === false) return null

  const patience = typeof lockDocuments === 'object' ? lockDocuments.duration : 300
  const { docs } = await req.payload.db.find<Lock>({
    collection: 'payload-locked-documents',
    limit: 20,
    pagination: false,
    req,
    sort: '-updatedAt',
    where: {
      'document.relationTo': { equals: collection },
      'document.value': { equals: id },
    },
  })
  const fresh = docs.filter(
    ({ updatedAt, user }) =>
      Date.now() - Date.parse(updatedAt) <= patience * 1000 && idOf(user) !== person,
  )
  if (fresh.length === 0) return null

  const doc = (await findPlace(req, collection, id, settings)) ?? {}
  const holders = fresh.flatMap(({ user }) => idOf(user) ?? [])
  const people = (await findPeople(settings, req, { id: { in: holders } }))
    .filter((holder) => worksWith(settings, holder, relationOf(settings, holder, doc)))
    .map((holder) => holder.id)
  return fresh.find(({ user }) => people.includes(idOf(user) ?? '')) ?? null
}
