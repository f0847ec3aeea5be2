import type { PublicNews } from '@/domain/publication/publicItem'
import { listReferredIds } from '@/domain/publication/relations'
import { toPublicNews } from '@/domain/publication/toPublicPage'

import { findCatalogue } from './catalogue'
import { findStored } from './findStored'
import { lookupIn } from './lookupIn'
import type { Reader } from './reader'
import { addressTag, tagsOf } from './tags'

/** Finds a news item by its address. Null when there is none. */
export async function findNews(reader: Reader, slug: string): Promise<PublicNews | null> {
  const doc = await findStored(reader, 'news', slug)
  await reader.noteShown(
    tagsOf(addressTag('news', slug), doc ? [String(doc.id), ...listReferredIds(doc)] : []),
  )

  const lookup = lookupIn(await findCatalogue(reader.payload), reader.locale)
  return doc && toPublicNews(doc, reader.locale, lookup)
}
