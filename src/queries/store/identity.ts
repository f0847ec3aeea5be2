import { existsSync, readFileSync } from 'node:fs'
import type { BasePayload, CollectionSlug } from 'payload'

import type { KnownDocs } from '@/catalogue/makeKnownDocs'

import { knownCollections } from './store'

/** What tells a database from another one, and from itself at an earlier time. */
export type Identity = Readonly<{ kind: string; oldest: string | null; newest: string | null }>

/** Reads what this database is known by: the first and the last line of its record. */
export async function identify(payload: BasePayload): Promise<Identity> {
  const [oldest, newest] = await Promise.all([findEvent(payload, 'at'), findEvent(payload, '-at')])
  return { kind: payload.db.name, oldest, newest }
}

/** Says whether something that was kept of a database belongs to this one, as it is or as it was before. */
export async function isOfThisDatabase(payload: BasePayload, kept: Identity): Promise<boolean> {
  const now = await identify(payload)
  if (now.kind !== kept.kind || now.oldest !== kept.oldest) return false
  if (kept.newest === null || kept.newest === now.newest) return true

  const { totalDocs } = await payload.count({
    collection: events,
    // Only whether a line of the record is there is asked.
    overrideAccess: true,
    where: { key: { equals: kept.newest } },
  })
  return totalDocs === 1
}

/** Lists the collections of which not as many documents are known as are published. */
export async function listMiscounted(payload: BasePayload, docs: KnownDocs): Promise<string[]> {
  const counts = await Promise.all(
    knownCollections.map(async (collection) => {
      const { totalDocs } = await payload.count({ collection, overrideAccess: false, trash: false })
      return { collection, published: totalDocs }
    }),
  )
  return counts
    .filter(({ collection, published }) => docs.count(collection) !== published)
    .map(({ collection }) => collection)
}

/** What this program is made of: what an older one has kept may mean something else. */
export function formatOf(): string {
  const built = '.next/built-from'
  return existsSync(built) ? readFileSync(built, 'utf8') : 'not built'
}

const events = 'workflow-events' as CollectionSlug // brought by the workflow plugin

async function findEvent(payload: BasePayload, sort: 'at' | '-at'): Promise<string | null> {
  const { docs } = await payload.find({
    collection: events,
    depth: 0,
    limit: 1,
    // Only the key of the line is read.
    overrideAccess: true,
    pagination: true,
    select: { key: true },
    sort: [sort, sort === 'at' ? 'key' : '-key'],
  })
  const [event] = docs as unknown as { key?: string }[] // as the plugin keeps it
  return event?.key ?? null
}
