import type { Choice, SortOrder } from '@/domain/catalogue/choice'
import { facetsOfKinds } from '@/domain/catalogue/facets'
import { toItemCard } from '@/domain/catalogue/toCatalogueCard'
import type { ItemCard, PageOf } from '@/domain/publication/publicItem'
import { type Kind, kinds } from '@/domain/vocabulary/kinds'
import type { Locale } from '@/domain/vocabulary/locales'
import type { FoundTerm } from '@/search/engine'

import type { Reader } from './reader'
import { findReadModel } from './readModel'

/** Something found: its row, and its running text, of which the part that was found can be shown. */
export type FoundItem = Readonly<{ card: ItemCard; text: string; contentLocale: Locale }>

export type SearchResult = PageOf<FoundItem> &
  Readonly<{
    counts: ReadonlyMap<string, number>
    /** What to mark in titles, summaries and texts. */
    terms: readonly FoundTerm[]
    /** True when nothing has all the words, and what has some of them is shown. */
    isLoosened: boolean
    didYouMean: string | null
  }>

export type SearchQuestion = Readonly<{
  query: string
  choice: Choice
  sort: SortOrder
  page: number
  perPage?: number
}>

/** Searches everything published, of all kinds. Throws `EngineAway` when the engine cannot be reached. */
export async function searchItems(
  { locale, now, payload }: Reader,
  { choice, page, perPage = 20, query, sort }: SearchQuestion,
): Promise<SearchResult> {
  const { engine, table } = await findReadModel(payload)
  const asked = Math.max(1, page)
  const { hits, total, ...rest } = await engine.search({
    query,
    locale,
    choice,
    facets: facetsOfKinds(kindsAsked(choice)),
    sort,
    offset: (asked - 1) * perPage,
    limit: perPage,
  })
  return {
    ...rest,
    rows: hits.flatMap(({ id }) => {
      const face = table.find(id)?.faces[locale]
      if (!face) return []
      const { card, contentLocale, texts } = face
      return { card: toItemCard(card, now), text: texts.text, contentLocale }
    }),
    page: asked,
    pages: Math.max(1, Math.ceil(total / perPage)),
    total,
  }
}

/** The kinds that are looked among: those chosen, or all. */
const kindsAsked = (choice: Choice): Kind[] =>
  kinds.map(({ kind }) => kind).filter((kind) => choice.kind?.includes(kind) ?? true)
