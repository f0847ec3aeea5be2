import type { ItemCard } from '@/domain/publication/publicItem'
import { toCard } from '@/domain/publication/toCard'
import { kinds } from '@/domain/vocabulary/kinds'

import { findCatalogue } from './catalogue'
import { lookupIn } from './lookupIn'
import type { Reader } from './reader'

/** Lists the rows of all published items, kind by kind, each kind in the order of its titles. */
export async function listAllCards({ locale, now, payload }: Reader): Promise<ItemCard[]> {
  const catalogue = await findCatalogue(payload)
  const lookup = lookupIn(catalogue, locale)

  return kinds.flatMap(({ collection }) =>
    (catalogue.byCollection.get(collection) ?? []).flatMap(
      (doc) => toCard(collection, doc, locale, lookup, now) ?? [],
    ),
  )
}
