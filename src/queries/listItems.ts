import type { Choice, SortOrder } from '@/domain/catalogue/choice'
import { facetsOfKinds } from '@/domain/catalogue/facets'
import { rowsPerPage } from '@/domain/catalogue/rowsPerPage'
import { toItemCard } from '@/domain/catalogue/toCatalogueCard'
import type { ItemCard, PageOf } from '@/domain/publication/publicItem'
import type { Kind } from '@/domain/vocabulary/kinds'

import type { Reader } from './reader'
import { findReadModel } from './readModel'

/** A page of a list, and by `facet:code` how many rows each further choice would leave. */
export type ItemList = PageOf<ItemCard> & Readonly<{ counts: ReadonlyMap<string, number> }>

/** What is asked of a list. */
export type ListQuestion = Readonly<{
  kinds: readonly Kind[]
  choice: Choice
  sort: Exclude<SortOrder, 'relevance'>
  page: number
  /** How many rows a page has. Default 20. */
  perPage?: number
}>

/** Lists one page of the items of some kinds, narrowed by a choice; a page beyond the last is the last. */
export async function listItems(
  { locale, now, payload }: Reader,
  { choice, kinds, page, perPage = rowsPerPage, sort }: ListQuestion,
): Promise<ItemList> {
  const { table } = await findReadModel(payload)
  const { counts, slots } = table.scan({
    choice: kinds.length === 1 ? { ...choice, kind: kinds } : { kind: kinds, ...choice },
    facets: facetsOfKinds(kinds),
    locale,
    order: sort,
  })
  const pages = Math.max(1, Math.ceil(slots.length / perPage))
  const current = Math.min(Math.max(1, page), pages)

  return {
    rows: slots.slice((current - 1) * perPage, current * perPage).flatMap((slot) => {
      const item = table.itemAt(slot)
      return item ? toItemCard(item.faces[locale].card, now) : []
    }),
    page: current,
    pages,
    total: slots.length,
    counts,
  }
}
