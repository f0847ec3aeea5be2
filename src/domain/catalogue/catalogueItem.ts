import type { ItemCard } from '@/domain/publication/publicItem'
import type { Kind } from '@/domain/vocabulary/kinds'
import type { Locale } from '@/domain/vocabulary/locales'

/** The row of an item in a list, before anybody has asked how long ago it was checked. */
export type CatalogueCard = Omit<ItemCard, 'freshness'> & Readonly<{ checkedAt: string | null }>

/** The texts by which an item is found; how much each counts stands in `boosts`. */
export type SearchTexts = Readonly<{
  title: string
  /** Other, short and former names. */
  names: string
  /** The names of its themes and their synonyms. */
  themes: string
  /** Keywords, and the labels of its kinds of effort, target groups and the like. */
  keywords: string
  /** Municipality, county and area. */
  places: string
  organisations: string
  summary: string
  /** Everything else that its page says. */
  text: string
}>

/** One of the texts by which an item is found. */
export type SearchField = keyof SearchTexts

/** An item as it meets readers of one language. */
export type Face = Readonly<{
  /** The language that its texts are in. */
  contentLocale: Locale
  card: CatalogueCard
  texts: SearchTexts
}>

/** What items can be put in order by. Days are counted from 1970. */
export type SortKeys = Readonly<{
  /** The day it was last published. */
  published: number
  /** The day it was last checked. */
  checked: number
  /** 0–5; -1 where no level is given. */
  evidence: number
}>

/** One published item in the read model: what lists, search, maps and the open API are made from. */
export type CatalogueItem = Readonly<{
  id: string
  kind: Kind
  slug: string
  /** Its answers to all facets, as `facet:code`. */
  facets: readonly string[]
  sort: SortKeys
  faces: Readonly<Record<Locale, Face>>
}>
