import type { CollectionBeforeChangeHook } from 'payload'

/** Keeps the address that readers know when a new one is published, so that the old one leads on. */
export const rememberSlug: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || data._status !== 'published' || !originalDoc?.id) return data

  const live = await req.payload.db.findOne<{
    id: string
    slug?: string
    previousSlugs?: string[]
    workflow?: { everPublished?: boolean | null }
  }>({
    collection: collection.slug,
    req,
    where: { id: { equals: originalDoc.id } },
  })
  const known = new Set([...(live?.previousSlugs ?? []), ...(data.previousSlugs ?? [])])
  // an address that nobody has met leads nowhere, and may hold the words of somebody
  const wasKnown = live?.workflow?.everPublished === true
  if (wasKnown && live.slug && live.slug !== data.slug) known.add(live.slug)
  known.delete(data.slug)

  return { ...data, previousSlugs: [...known] }
}
