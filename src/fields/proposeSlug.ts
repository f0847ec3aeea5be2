import type { FieldHook, PayloadRequest, Where } from 'payload'

import { toSlug } from '@/domain/publication/toSlug'
import { sourceLocale } from '@/domain/vocabulary/locales'

/**
 * Gives a document without an address one made of its Swedish title, and keeps addresses apart: a
 * taken one gets a number when it was made here, and stays as it is when a person wrote it, so that
 * {@link refuseTakenSlug} can say so.
 */
export const proposeSlug: FieldHook = async ({ collection, data, originalDoc, req, value }) => {
  const written = typeof value === 'string' ? value.trim().toLowerCase() : ''
  if (written) return written
  if (value === undefined && originalDoc?.slug) return originalDoc.slug

  const title = req.locale === sourceLocale || !originalDoc ? data?.title : null
  if (!collection || typeof title !== 'string') return value

  const wanted = toSlug(title)
  return wanted ? firstFree(req, collection.slug, wanted, originalDoc?.id) : value
}

async function firstFree(
  req: PayloadRequest,
  collection: string,
  wanted: string,
  id: unknown,
): Promise<string> {
  for (let number = 1; number < 100; number += 1) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`
    if (!(await isSlugTaken(req, collection, slug, id))) return slug
  }
  return `${wanted}-${Date.now()}`
}

/** Says whether another document has, has had, or in its draft asks for an address. */
export async function isSlugTaken(
  req: PayloadRequest,
  collection: string,
  slug: string,
  id: unknown,
): Promise<boolean> {
  const others: Where[] = typeof id === 'string' ? [{ id: { not_equals: id } }] : []
  const asked = (where: Where, draft: boolean) =>
    req.payload.find({
      collection: collection as 'examples', // every collection with an address has these fields
      depth: 0,
      draft,
      limit: 1,
      // The question is about all documents, also those the asker may not read.
      overrideAccess: true,
      pagination: false,
      req,
      select: { slug: true },
      trash: true,
      where: { and: [...others, where] },
    })

  const live = await asked(
    { or: [{ slug: { equals: slug } }, { previousSlugs: { in: [slug] } }] },
    false,
  )
  if (live.docs.length > 0) return true

  const drafts = await asked({ slug: { equals: slug } }, true)
  return drafts.docs.length > 0
}
