import type { CollectionSlug } from 'payload'

import type { Stored } from '@/domain/publication/storedFields'

import { findDraft, listPublished } from './listPublished'
import type { Reader } from './reader'

/** Finds the document with an address: the published one, or the draft where the reader may see it. */
export async function findStored(
  { drafts, payload, user }: Reader,
  collection: CollectionSlug,
  slug: string,
): Promise<Stored | null> {
  const where = { slug: { equals: slug } }
  const draft = drafts && user ? await findDraft(payload, { collection, user, where }) : null
  if (draft) return draft

  const [published] = await listPublished(payload, { collection, limit: 1, where })
  return published ?? null
}
