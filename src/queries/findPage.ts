import type { PublicPage } from '@/domain/publication/publicItem'
import { listReferredIds } from '@/domain/publication/relations'
import { toPublicPage } from '@/domain/publication/toPublicPage'

import { findCatalogue } from './catalogue'
import { findStored } from './findStored'
import { lookupIn } from './lookupIn'
import type { Reader } from './reader'
import { addressTag, tagsOf } from './tags'

/** Finds a page that stands alone by its slug. Null when there is none. */
export async function findPage(reader: Reader, slug: string): Promise<PublicPage | null> {
  const catalogue = await findCatalogue(reader.payload)
  const published = catalogue.docs.findBySlug('pages', slug)
  const doc = reader.drafts ? await findStored(reader, 'pages', slug) : published
  await reader.noteShown(
    tagsOf(addressTag('pages', slug), doc ? [String(doc.id), ...listReferredIds(doc)] : []),
  )

  const lookup = lookupIn(catalogue, reader.locale)
  return doc && toPublicPage(doc, reader.locale, lookup)
}
