import type { PayloadRequest, SelectType, Where } from 'payload'

import type { Workflow } from '../fields'
import { slugOf } from '../slugs'

/** A stored document: all languages, relations as ids. */
export type Stored = Record<string, unknown> & {
  id: string
  _status?: 'draft' | 'published'
  deletedAt?: string | null
  workflow?: Workflow
}

/** The newest version of a document, which is where its state is, and the id of that version. */
export type Latest = Readonly<{ doc: Stored; versionId: string | null }>

/** Where a document stands and whose it is, without its content. */
export type Place = Pick<Stored, 'id' | 'workflow' | 'deletedAt' | '_status'> &
  Record<string, unknown>

/** As {@link findLatest}, without the content: for those who only judge. */
export async function findPlace(
  req: PayloadRequest,
  collection: string,
  id: string,
  { ownerField, rows }: { ownerField: string | null; rows?: Where },
): Promise<Place | null> {
  const version = {
    _status: true,
    createdBy: true,
    deletedAt: true,
    workflow: true,
    ...(ownerField && { [ownerField]: true }),
  }
  const latest = await findLatest(req, collection, id, rows, {
    parent: true,
    version,
  } as SelectType)
  return latest?.doc ?? null
}

/**
 * Finds the newest version of a document, or null. With a `where`, only a newest version that fits
 * it: an older one, or the published row, never stands in for it.
 */
export async function findLatest(
  req: PayloadRequest,
  collection: string,
  id: string,
  where?: Where,
  select?: SelectType,
): Promise<Latest | null> {
  const rule = where ? [toVersionWhere(where)] : []
  const { docs } = await req.payload.db.findVersions<Stored>({
    collection: slugOf(collection),
    limit: 1,
    locale: 'all',
    pagination: false,
    req,
    select,
    sort: '-updatedAt',
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }, ...rule] },
  })
  const [version] = docs
  if (version) return { doc: { ...version.version, id }, versionId: String(version.id) }

  const doc = await findMain(req, collection, id, where)
  if (!doc || (where && (await hasVersions(req, collection, id)))) return null
  return { doc, versionId: null }
}

/** Finds the main row of a document: what the public meets when it is published. */
export async function findMain(
  req: PayloadRequest,
  collection: string,
  id: string,
  where?: Where,
): Promise<Stored | null> {
  const doc = await req.payload.db.findOne<Stored>({
    collection: slugOf(collection),
    locale: 'all',
    req,
    where: { and: [{ id: { equals: id } }, ...(where ? [where] : [])] },
  })
  return doc ? { ...doc, id } : null
}

async function hasVersions(req: PayloadRequest, collection: string, id: string): Promise<boolean> {
  const { totalDocs } = await req.payload.db.countVersions({
    collection: slugOf(collection),
    req,
    where: { parent: { equals: id } },
  })
  return totalDocs > 0
}

/** A condition on documents, asked of their versions. */
export function toVersionWhere(where: Where): Where {
  return Object.fromEntries(
    Object.entries(where).map(([key, rule]) => {
      if (['and', 'or'].includes(key.toLowerCase())) {
        return [key.toLowerCase(), (rule as Where[]).map(toVersionWhere)]
      }
      return [key === 'id' ? 'parent' : `version.${key}`, rule]
    }),
  )
}
