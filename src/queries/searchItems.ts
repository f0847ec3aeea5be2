import type { Choice, SortOrder } from '@/domain/catalogue/choice'
import { hitsPerPage } from '@/domain/catalogue/rowsPerPage'
import { mostSearchPages } from '@/domain/catalogue/searchAddress'
import { facetsOfSearch } from '@/domain/catalogue/searchFacets'
import type { FoundItem, SearchResult } from '@/domain/catalogue/searchResult'
import { hasHit, type Segment } from '@/domain/catalogue/segment'
import { toItemCard } from '@/domain/catalogue/toCatalogueCard'
import { toOneLine } from '@/domain/publication/toOneLine'
import type { Locale } from '@/domain/vocabulary/locales'
import type { SearchAnswer } from '@/search/engine'
import { findExcerpt } from '@/search/found/findExcerpt'
import { type Marker, makeMarker } from '@/search/found/makeMarker'

import type { Reader } from './reader'
import { findReadModel, type ReadModel } from './readModel'
import { sharedAnalyser } from './sharedAnalyser'

/** What is asked of a search. */
export type SearchQuestion = Readonly<{
  query: string
  choice: Choice
  sort: SortOrder
  page: number
  perPage?: number
}>

/**
 * Searches everything published, of all kinds, and marks what was found in the rows that are shown; a
 * page beyond the last is the last. Throws `EngineAway` when the engine cannot be reached.
 */
export async function searchItems(reader: Reader, question: SearchQuestion): Promise<SearchResult> {
  const model = await findReadModel(reader.payload)
  const { perPage = hitsPerPage } = question
  const asked = Math.min(Math.max(1, question.page), mostSearchPages)
  const first = await ask(model, reader, question, asked)
  const pages = Math.min(mostSearchPages, Math.max(1, Math.ceil(first.total / perPage)))
  const page = Math.min(asked, pages)
  const answer = page === asked ? first : await ask(model, reader, question, page)
  const { counts, didYouMean, isLoosened, total } = answer

  return {
    rows: toRows(model, reader, answer),
    page,
    pages,
    total,
    counts,
    didYouMean,
    isLoosened,
  }
}

/** Counts what a search would find. */
export async function countFound(
  { locale, payload }: Reader,
  { choice, query }: Readonly<{ choice: Choice; query: string }>,
): Promise<number> {
  const { engine } = await findReadModel(payload)
  const { total } = await engine.search({
    query,
    locale,
    choice,
    facets: [],
    sort: 'relevance',
    offset: 0,
    limit: 1,
  })
  return total
}

function ask(
  { engine }: ReadModel,
  { locale }: Reader,
  { choice, perPage = hitsPerPage, query, sort }: SearchQuestion,
  page: number,
): Promise<SearchAnswer> {
  return engine.search({
    query,
    locale,
    choice,
    // the kinds are always counted: they stand on top of what is found
    facets: ['kind', ...facetsOfSearch(choice)],
    sort,
    offset: (page - 1) * perPage,
    limit: perPage,
  })
}

function toRows({ table }: ReadModel, { locale, now }: Reader, answer: SearchAnswer): FoundItem[] {
  const markerOf = makeMarkers(answer)

  return answer.hits.flatMap(({ id }): FoundItem[] => {
    const face = table.find(id)?.faces[locale]
    if (!face) return []
    const { card, contentLocale, texts } = face
    const marker = markerOf(contentLocale)
    return [
      {
        card: toItemCard(card, now),
        contentLocale,
        title: marker.mark(card.title),
        summary: markSummary(card.summary, marker),
        excerpt: findExcerpt(texts.text, marker),
      },
    ]
  })
}

/** The markers of an answer, one for each language that its texts are in. */
function makeMarkers({ terms }: SearchAnswer): (language: Locale) => Marker {
  const made = new Map<Locale, Marker>()
  return (language) => {
    const marker = made.get(language) ?? makeMarker(sharedAnalyser(), terms, language)
    made.set(language, marker)
    return marker
  }
}

function markSummary(summary: string, { mark }: Marker): readonly Segment[] {
  const line = mark(toOneLine(summary))
  if (hasHit(line)) return line

  const whole = mark(summary)
  return hasHit(whole) ? whole : line
}
