import type { Kind } from '@/domain/vocabulary/kinds'
import { type Bilingual, type Locale, locales } from '@/domain/vocabulary/locales'

import { type Choice, type SortOrder, toTidyChoice, usualOrder } from './choice'
import { type FacetName, facetNames, facetOf, facetsOfKinds } from './facets'
import { findFacetCode, type Known, toFacetWord } from './facetWords'

/** Something in an address that could not be followed, as it was written. */
export type Ignored = Readonly<{ key: string; value: string }>

/** What an address asks of a list or a search. */
export type ChoiceAddress = Readonly<{
  choice: Choice
  /** Null for the usual order. */
  sort: SortOrder | null
  page: number
  ignored: readonly Ignored[]
}>

/** The query of an address, as Next hands it over: a key that is repeated has several values. */
export type SearchParams = Readonly<Record<string, string | readonly string[] | undefined>>

type Asked = Readonly<{
  /** The kinds that the page lists: only what they answer can be chosen. */
  kinds: readonly Kind[]
  known: Known
  /** The questions that the page asks. Default: those of its kinds. */
  facets?: readonly FacetName[]
  /** The order when none is asked for. Default: the usual one of the kinds. */
  usual?: SortOrder
}>

/** The keys of an address that are no facets. */
export const choiceKeys = {
  sort: { sv: 'sortera', en: 'sort' },
  page: { sv: 'sida', en: 'page' },
} as const satisfies Record<string, Bilingual>

/** The orders that can be asked for, in the words of each language. */
export const sortWords = {
  relevance: { sv: 'relevans', en: 'relevance' },
  newest: { sv: 'nyast', en: 'newest' },
  checked: { sv: 'senast-kontrollerat', en: 'checked' },
  title: { sv: 'titel', en: 'title' },
  evidence: { sv: 'effektniva', en: 'evidence' },
} as const satisfies Record<SortOrder, Bilingual>

/** How many values of one facet are followed; nobody chooses more by hand. */
export const mostValues = 12

/** How much of what could not be followed is told: enough to recognise it, and never a page of it. */
const mostIgnored = 12
const longestTold = 100

/** Lists the orders that a page of some kinds can be put in; by evidence only what has a level of it. */
export function listSortOrders(
  kinds: readonly Kind[],
  usual: SortOrder = usualOrder(kinds),
): SortOrder[] {
  const asked = facetsOfKinds(kinds)
  const others = (['newest', 'checked', 'title', 'evidence'] as const).filter(
    (order) => order !== usual && (order !== 'evidence' || asked.includes('evidence')),
  )
  return [usual, ...others]
}

/**
 * Reads what is chosen, the order and the page from the query of an address. Several values of a facet
 * are written with commas or by repeating its key. A value that leads nowhere is left out and told of in
 * `ignored`; a key that no list has is dropped without a word.
 */
export function parseChoice(
  searchParams: SearchParams,
  locale: Locale,
  { kinds, facets: asked = facetsOfKinds(kinds), known, usual = usualOrder(kinds) }: Asked,
): ChoiceAddress {
  const ignored: Ignored[] = []
  const ignore = (key: string, value: string) => {
    if (ignored.length < mostIgnored) ignored.push({ key, value: value.slice(0, longestTold) })
  }

  const choice: Partial<Record<FacetName, readonly string[]>> = {}
  for (const name of facetNames) {
    const key = facetOf(name).key[locale]
    const codes = new Set<string>()
    for (const value of valuesOf(searchParams, key)) {
      const code = asked.includes(name) ? findFacetCode(name, value, locale, known) : null
      if (code && (codes.has(code) || codes.size < mostValues)) codes.add(code)
      else ignore(key, value)
    }
    choice[name] = [...codes]
  }

  const [sortKey, pageKey] = [choiceKeys.sort[locale], choiceKeys.page[locale]]
  const [sortValue, pageValue] = [
    valuesOf(searchParams, sortKey)[0],
    valuesOf(searchParams, pageKey)[0],
  ]
  const sort = sortValue ? parseSort(sortValue, listSortOrders(kinds, usual)) : usual
  if (sortValue && !sort) ignore(sortKey, sortValue)
  const page = pageValue ? parsePage(pageValue) : 1
  if (pageValue && !page) ignore(pageKey, pageValue)

  return {
    choice: toTidyChoice(choice),
    sort: sort === usual ? null : sort,
    page: page ?? 1,
    ignored,
  }
}

/**
 * Writes the query of an address, without its question mark: the facets in the order of their table, the
 * values in the order of their codes, in the words of the language. One choice has one address.
 */
export function writeChoice(
  {
    choice = {},
    page = 1,
    sort = null,
  }: Readonly<{ choice?: Choice; sort?: SortOrder | null; page?: number }>,
  locale: Locale,
): string {
  const tidy = toTidyChoice(choice)
  const parts = facetNames.flatMap((name) => {
    const words = (tidy[name] ?? []).map((code) => toFacetWord(name, code, locale))
    return words.length > 0 ? [`${facetOf(name).key[locale]}=${words.join(',')}`] : []
  })
  if (sort) parts.push(`${choiceKeys.sort[locale]}=${sortWords[sort][locale]}`)
  if (page > 1) parts.push(`${choiceKeys.page[locale]}=${page}`)
  return parts.join('&')
}

/** The same as writeChoice, behind a path: `/exempel?tema=trygghet`, or the path alone. */
export function toChoiceAddress(
  path: string,
  asked: Parameters<typeof writeChoice>[0],
  locale: Locale,
): string {
  const query = writeChoice(asked, locale)
  return query ? `${path}?${query}` : path
}

/** Reads a query as it stands in an address into what parseChoice reads. */
export function toSearchParams(query: string): SearchParams {
  const found = new Map<string, string[]>()
  for (const [key, value] of new URLSearchParams(query)) {
    const values = found.get(key)
    if (values) values.push(value)
    else found.set(key, [value])
  }
  return Object.fromEntries(found)
}

/** All values of a key, one by one; empty ones are no values. */
function valuesOf(searchParams: SearchParams, key: string): string[] {
  const written = Object.hasOwn(searchParams, key) ? searchParams[key] : undefined
  return (typeof written === 'string' ? [written] : (written ?? []))
    .flatMap((value) => value.split(','))
    .map((value) => value.trim())
    .filter((value) => value !== '')
}

function parseSort(value: string, orders: readonly SortOrder[]): SortOrder | null {
  const written = value.toLowerCase()
  return (
    orders.find((order) => locales.some((locale) => sortWords[order][locale] === written)) ?? null
  )
}

const parsePage = (value: string): number | null =>
  /^[1-9]\d{0,5}$/.test(value) ? Number(value) : null
