import type { BasePayload, CollectionSlug, SelectType, TypedUser, Where } from 'payload'

import type { Stored } from '@/domain/publication/storedFields'

/** What to read of the published documents of a collection. */
export type Published = Readonly<{
  collection: CollectionSlug
  where?: Where
  select?: SelectType
  sort?: string
  limit?: number
}>

/** The other ends of relations are found in the catalogue, not by joins. */
const noJoins = false as never // not every collection has joins, so the type allows none

/**
 * Reads published documents as the public may: the one place where the site asks Payload for content.
 * All languages, relations as ids, no drafts, no joins.
 */
export async function listPublished(
  payload: BasePayload,
  { collection, limit, select, sort, where }: Published,
): Promise<Stored[]> {
  const { docs } = await payload.find({
    collection,
    depth: 0,
    draft: false,
    joins: noJoins,
    limit: limit ?? 0,
    locale: 'all',
    overrideAccess: false,
    pagination: false,
    trash: false,
    ...(select && { select }),
    ...(sort && { sort }),
    ...(where && { where }),
  })
  return docs as unknown as Stored[] // all languages: the generated types know one at a time
}

/** Reads a document as an editor will publish it: the draft, where this user may read it. */
export async function findDraft(
  payload: BasePayload,
  { collection, user, where }: { collection: CollectionSlug; user: TypedUser; where: Where },
): Promise<Stored | null> {
  const { docs } = await payload.find({
    collection,
    depth: 0,
    draft: true,
    joins: noJoins,
    limit: 1,
    locale: 'all',
    overrideAccess: false,
    pagination: false,
    user,
    where,
  })
  return (docs[0] as unknown as Stored | undefined) ?? null // as above
}
