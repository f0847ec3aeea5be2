import type { ItemCard, PageOf } from '@/domain/publication/publicItem'
import type { Locale } from '@/domain/vocabulary/locales'

import type { Segment } from './segment'

/** Something found: its row, and where in its texts the words stand that were looked for. */
export type FoundItem = Readonly<{
  card: ItemCard
  /** The language that its texts are in. */
  contentLocale: Locale
  title: readonly Segment[]
  /** The first sentence of the summary, or all of it when the words stand further on. */
  summary: readonly Segment[]
  /** The part of its page where the words are said best; null when they stand elsewhere. */
  excerpt: readonly Segment[] | null
}>

/** One page of what a search finds. */
export type SearchResult = PageOf<FoundItem> &
  Readonly<{
    /** By `facet:code`, how many would be found if that code were chosen. */
    counts: ReadonlyMap<string, number>
    /** True when nothing has all the words, and what has some of them is shown. */
    isLoosened: boolean
    /** The query with words corrected that were not found; null when there is nothing better to propose. */
    didYouMean: string | null
  }>
