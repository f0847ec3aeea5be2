import type { Choice, SortOrder } from '@/domain/catalogue/choice'
import { type FacetName, facetNames, toFacetValue } from '@/domain/catalogue/facets'
import type { Locale } from '@/domain/vocabulary/locales'

import { missingWordWeight } from '../boosts'
import type { SearchRequest } from '../engine'
import type { Census, Side } from './census'
import { deepest, facetField, languageField } from './indexRules'
import { type Clause, toWordClause } from './toWordClause'
import { wellFormed } from './wellFormed'

/** More codes than any question has answers. */
const mostCodes = 10_000

export type SearchBody = Readonly<Record<string, unknown>>

/**
 * Writes a search. What is chosen narrows the hits after everything is counted: each question is
 * counted among what the other questions leave. `loosened` looks for some of the words.
 */
export function toSearchBody(
  { choice, facets, limit, locale, offset, sort }: SearchRequest,
  census: Census,
  loosened: boolean,
): SearchBody {
  const from = Math.min(offset, deepest)
  return {
    from,
    size: Math.min(limit, deepest - from),
    _source: false,
    track_total_hits: true,
    query: toQuery(census, loosened, sort === 'relevance'),
    post_filter: allOf(chosenIn(choice)),
    sort: toSort(hasWords(census.sides) || sort !== 'relevance' ? sort : 'newest', locale),
    aggs: { whole: { filter: { match_all: {} } }, ...toCounts(choice, facets) },
  }
}

export const hasWords = (sides: readonly Side[]): boolean =>
  sides.some(({ words }) => words.length > 0)

/** What answers the words; ranked by quality too, where rank matters. */
export function toQuery({ items, sides }: Census, loosened: boolean, isRanked: boolean): Clause {
  const has = hasWords(sides)
  const found = {
    bool: {
      filter: [{ term: { live: true } }],
      ...(has && { must: [oneOf(sides.map((side) => toSideQuery(side, items, loosened)))] }),
    },
  }
  if (!isRanked || !has) return { bool: { filter: [found] } }
  return {
    function_score: {
      query: found,
      field_value_factor: { field: 'quality', missing: 1 },
      boost_mode: 'multiply',
    },
  }
}

function toSideQuery({ among, language, words }: Side, items: number, loosened: boolean): Clause {
  const clauses = words.map((word) => toWordClause(word, language, items))
  const filter = among ? [among] : []
  if (clauses.length === 0) return { match_none: {} }
  if (!loosened) return { bool: { must: clauses, filter } }
  const some = { bool: { should: clauses, minimum_should_match: 1, filter } }
  return {
    function_score: { query: some, functions: clauses.map(toBonus), score_mode: 'multiply' },
  }
}

/** A word that is missing costs a share: said the other way round, each that is there wins it back. */
const toBonus = (word: Clause) => ({ filter: word, weight: 1 / (1 - missingWordWeight) })

const oneOf = (clauses: readonly Clause[]): Clause =>
  clauses.length === 1 && clauses[0]
    ? clauses[0]
    : { bool: { should: clauses, minimum_should_match: 1 } }

const allOf = (filter: readonly Clause[]): Clause => ({ bool: { filter } })

/** What each question asks of an item, but for one of them. */
const chosenIn = (choice: Choice, without: FacetName | null = null): Clause[] =>
  facetNames
    .filter((name) => name !== without)
    .flatMap((name) => {
      const codes = choice[name] ?? []
      if (codes.length === 0) return []
      return [{ terms: { [facetField(name)]: codes.map(asValue(name)) } }]
    })

/** Half a character, which an address may bring, is none to a node. */
const asValue = (name: FacetName) => (code: string) => wellFormed(toFacetValue(name, code))

/** Questions that nothing is chosen of share their count; each of the others has its own. */
function toCounts(choice: Choice, facets: readonly FacetName[]): Record<string, Clause> {
  const isOpen = (name: FacetName) => (choice[name] ?? []).length === 0
  const open = facets.filter(isOpen)
  const counted = (names: readonly FacetName[], without: FacetName | null) => ({
    filter: allOf(chosenIn(choice, without)),
    aggs: Object.fromEntries(
      names.map((name) => [name, { terms: { field: facetField(name), size: mostCodes } }]),
    ),
  })
  return {
    ...(open.length > 0 && { open: counted(open, null) }),
    ...Object.fromEntries(
      facets.filter((name) => !isOpen(name)).map((name) => [`own_${name}`, counted([name], name)]),
    ),
  }
}

/** As the lists of the catalogue are put in order, so that pages agree. */
export function toSort(sort: SortOrder, locale: Locale): Clause[] {
  const bySwedishTitle = { [languageField('sv', 'key')]: 'asc' }
  const byId = { id: 'asc' }
  switch (sort) {
    case 'relevance':
      return [{ _score: 'desc' }, { published: 'desc' }, bySwedishTitle, byId]
    case 'title':
      return [{ [languageField(locale, 'key')]: 'asc' }, byId]
    case 'newest':
      return [{ published: 'desc' }, bySwedishTitle, byId]
    default:
      return [{ [sort]: 'desc' }, bySwedishTitle, byId]
  }
}
