import type { PublicItem } from '@/domain/publication/publicItem'
import { listReferredIds } from '@/domain/publication/relations'
import type { Stored } from '@/domain/publication/storedFields'
import { toPublicItem } from '@/domain/publication/toPublicItem'
import { type Kind, rowOfKind } from '@/domain/vocabulary/kinds'

import { findCatalogue } from './catalogue'
import { findStored } from './findStored'
import { lookupIn } from './lookupIn'
import type { Reader } from './reader'
import { addressTag, tagsOf } from './tags'

/** Finds an item by its address, as this reader may see it. Null when there is none. */
export async function findItem(
  reader: Reader,
  kind: Kind,
  slug: string,
): Promise<PublicItem | null> {
  const { collection } = rowOfKind(kind)
  const doc = await findStored(reader, collection, slug)
  const lookup = lookupIn(await findCatalogue(reader.payload), reader.locale)

  await reader.noteShown(
    tagsOf(
      addressTag(collection, slug),
      doc ? shownBy(doc, lookup.pointingAt(collection, String(doc.id))) : [],
    ),
  )
  return doc && toPublicItem(collection, doc, reader.locale, lookup, reader.now)
}

/** The document itself, what it refers to, and what points at it. */
function shownBy(doc: Stored, pointers: readonly { id: string }[]): string[] {
  return [String(doc.id), ...listReferredIds(doc), ...pointers.map(({ id }) => id)]
}
