import type { PayloadRequest, Where } from 'payload'
import { formatAdminURL } from 'payload/shared'

import type { WorkflowView } from '../service/describe'
import { slugOf } from '../slugs'
import { type Decision, findDecision } from './findDecision'

/** The versions of a document that are worth comparing. */
export type Comparable = Readonly<{
  newest: string | null
  published: string | null
  decision: Decision | null
}>

/** Two texts to lay beside each other, as addresses of Payload's own view of versions. */
export type Comparisons = Readonly<{
  /** The newest text beside the public one; `same` when they are one, null when nothing is public. */
  published: string | 'same' | null
  /** The newest text beside the one that was last answered; null when it has not changed since. */
  decided: Readonly<{ href: string; at: string }> | null
}>

/** Finds the versions of a document that are worth comparing. */
export async function findComparable(
  req: PayloadRequest,
  collection: string,
  id: string,
): Promise<Comparable> {
  const [newest, published, decision] = await Promise.all([
    findVersion(req, collection, id, { latest: { equals: true } }),
    findVersion(req, collection, id, { 'version._status': { equals: 'published' } }),
    findDecision(req, collection, id),
  ])
  return { newest, published, decision }
}

/** Says which comparisons tell the reader something. */
export function toComparisons(
  { decision, newest, published }: Comparable,
  { contentHash, isLive, workflow }: Pick<WorkflowView, 'contentHash' | 'isLive' | 'workflow'>,
  home: Readonly<{ adminRoute: string; collection: string; id: string }>,
): Comparisons {
  if (!newest) return { published: null, decided: null }

  const { adminRoute, collection, id } = home
  const beside = (version: string) =>
    formatAdminURL({
      adminRoute: adminRoute as `/${string}`, // as Payload holds it
      path: `/collections/${collection}/${id}/versions/${newest}?versionFrom=${version}`,
    })
  const isSame = workflow.state === 'published'
  const isAnswered = decision?.versionId && decision.contentHash !== contentHash
  return {
    published: isSame ? 'same' : isLive && published ? beside(published) : null,
    decided: isAnswered ? { href: beside(String(decision.versionId)), at: decision.at } : null,
  }
}

async function findVersion(
  req: PayloadRequest,
  collection: string,
  id: string,
  where: Where,
): Promise<string | null> {
  const { docs } = await req.payload.db.findVersions({
    collection: slugOf(collection),
    limit: 1,
    pagination: false,
    req,
    select: { parent: true } as never, // its id is enough
    sort: '-updatedAt',
    where: { and: [{ parent: { equals: id } }, where] },
  })
  return docs[0] ? String(docs[0].id) : null
}
