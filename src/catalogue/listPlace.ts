import type { SortKeys } from '@/domain/catalogue/catalogueItem'
import type { SortOrder } from '@/domain/catalogue/choice'
import { type Locale, locales } from '@/domain/vocabulary/locales'

/** The orders that a list can have. */
export type ListOrder = Exclude<SortOrder, 'relevance'>

/** What an item is put in order by. */
export type Sortable = Readonly<{
  id: string
  titles: Readonly<Record<Locale, string>>
  sort: SortKeys
}>

/**
 * Where an item stands in an order. It means the same when the item has gone: whoever reads a list part
 * by part goes on after a place, and neither misses nor meets twice what others publish meanwhile.
 */
export type ListPlace = Readonly<{ key: number; title: string; id: string }>

/** The place of an item: by title alone, or by a key, the highest first, and then by Swedish title. */
export function toListPlace(item: Sortable, order: ListOrder, locale: Locale): ListPlace {
  const isByTitle = order === 'title'
  return {
    key: isByTitle ? 0 : item.sort[keys[order]],
    title: item.titles[isByTitle ? locale : 'sv'],
    id: item.id,
  }
}

/** Says which of two places comes first. Both languages agree on every order but that by title. */
export function comparePlaces(order: ListOrder, locale: Locale) {
  const { compare } = collators[order === 'title' ? locale : 'sv']
  return (a: ListPlace, b: ListPlace): number =>
    b.key - a.key || compare(a.title, b.title) || (a.id === b.id ? 0 : a.id < b.id ? -1 : 1)
}

/** What each order goes by, before titles settle what is equal. */
export const keys = {
  newest: 'published',
  checked: 'checked',
  evidence: 'evidence',
} as const satisfies Record<Exclude<ListOrder, 'title'>, keyof SortKeys>

const collators = Object.fromEntries(
  locales.map((locale) => [locale, new Intl.Collator(locale, { numeric: true })]),
) as Record<Locale, Intl.Collator> // every language is there
