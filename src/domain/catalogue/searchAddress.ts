import { type Kind, kinds } from '@/domain/vocabulary/kinds'
import type { Locale } from '@/domain/vocabulary/locales'

import { findingPath } from './addresses'
import { type Choice, type SortOrder, toTidyChoice } from './choice'
import { type ChoiceAddress, parseChoice, type SearchParams, writeChoice } from './choiceAddress'
import { facetOf } from './facets'
import type { Known } from './facetWords'

/** The key of what is looked for, in both languages. */
export const queryKey = 'q'

/** How many characters of a query are read; nobody types more. */
export const longestQuery = 300

/** How many pages of a search can be turned to; nobody reads on, and engines stop there too. */
export const mostSearchPages = 500

/** What an address asks of the search. */
export type AskedSearch = ChoiceAddress &
  Readonly<{
    query: string
    /** True when more was written than is read. */
    isCut: boolean
  }>

/**
 * Reads a search from an address. Of one kind everything can be asked that it answers; of several what
 * two or more of them do.
 */
export function parseSearch(searchParams: SearchParams, locale: Locale, known: Known): AskedSearch {
  const query = parseQuery(searchParams)
  const among = { kinds: everyKind, known, usual: 'relevance' } as const
  const asked = parseChoice(searchParams, locale, among)
  const { kind: chosen = [] } = asked.choice
  if (chosen.length === 0) return { ...query, ...asked }

  const { [facetOf('kind').key[locale]]: _, ...others } = searchParams
  const kindsAsked = everyKind.filter((kind) => chosen.includes(kind))
  const narrowed = parseChoice(others, locale, { ...among, kinds: kindsAsked })
  const kindKey = facetOf('kind').key[locale]
  return {
    ...query,
    ...narrowed,
    choice: toTidyChoice({ ...narrowed.choice, kind: chosen }),
    ignored: [...asked.ignored.filter(({ key }) => key === kindKey), ...narrowed.ignored],
  }
}

const everyKind: readonly Kind[] = kinds.map(({ kind }) => kind)

/**
 * Reads what is looked for: the first of several, on one line, and not beyond what is read. Anything is a
 * query: markup and the like are letters among others.
 */
export function parseQuery(searchParams: SearchParams): Pick<AskedSearch, 'query' | 'isCut'> {
  const written = Object.hasOwn(searchParams, queryKey) ? searchParams[queryKey] : ''
  const first = typeof written === 'string' ? written : (written?.[0] ?? '')
  const tidy = tidyLine(first.slice(0, longestRead))
  const query = tidyLine(tidy.slice(0, longestQuery)).normalize('NFC')
  return { query, isCut: tidy.length > longestQuery || first.length > longestRead }
}

/** What is tidied before it is cut, so that the cost has a bound whatever is sent. */
const longestRead = 2_000

/** One line without what cannot be seen, and without halves of characters that a cut has left. */
const tidyLine = (text: string): string =>
  text
    .replace(/[\p{Cf}\p{Cs}]/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()

/** Writes the address of a search: what is looked for first, then what is chosen. */
export function toSearchAddress(
  {
    query,
    ...asked
  }: Readonly<{ query: string; choice?: Choice; sort?: SortOrder | null; page?: number }>,
  locale: Locale,
): string {
  const parts = [
    query ? new URLSearchParams([[queryKey, query]]).toString() : '',
    writeChoice(asked, locale),
  ].filter(Boolean)
  const path = findingPath('search', locale)
  return parts.length > 0 ? `${path}?${parts.join('&')}` : path
}
