import type { PublicItem } from '@/domain/publication/publicItem'
import type { Locale } from '@/domain/vocabulary/locales'

import type { CatalogueItem, Face, SortKeys } from './catalogueItem'
import { listFacetValues, type Surroundings } from './facets'
import { toCatalogueCard } from './toCatalogueCard'
import { toSearchTexts } from './toSearchTexts'

/** What is known of a theme besides its title. */
export type ThemeWords = (slug: string) => readonly string[]

/**
 * Reshapes a public item, as it is in each language, into its row of the catalogue. `synonymsOf` gives
 * the other words for a theme. What an item is found by follows from what its page shows, and nothing else.
 */
export function toCatalogueItem(
  items: Readonly<Record<Locale, PublicItem>>,
  around: Surroundings,
  synonymsOf: ThemeWords,
): CatalogueItem {
  const { id, kind, slug } = items.sv
  return {
    id,
    kind,
    slug,
    facets: listFacetValues(items.sv, around),
    sort: toSortKeys(items.sv),
    faces: { sv: toFace(items.sv, synonymsOf), en: toFace(items.en, synonymsOf) },
  }
}

const toFace = (item: PublicItem, synonymsOf: ThemeWords): Face => ({
  contentLocale: item.contentLocale,
  card: toCatalogueCard(item),
  texts: toSearchTexts(item, synonymsOf),
})

const toSortKeys = (item: PublicItem): SortKeys => ({
  published: toDayNumber(item.publishedAt),
  checked: toDayNumber(item.lastVerifiedAt),
  evidence: 'evidenceLevel' in item ? Number(item.evidenceLevel) : -1,
})

const toDayNumber = (date: string | null): number =>
  date ? Math.floor(Date.parse(date) / 86_400_000) : 0
