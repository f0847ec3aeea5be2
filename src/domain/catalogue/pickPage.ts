import { toSearchWords } from '@/domain/open/openParameters'
import type { Locale } from '@/domain/vocabulary/locales'

import { findingPath } from './addresses'
import { type Pick, pickKey, writePicks } from './picks'

/** What the address of a page of picked items holds besides them. */
export type PickPage = Readonly<{
  page: 'compare' | 'my-list'
  picks: readonly Pick[]
  /** What is looked for, to pick more. */
  query?: string
  /** The name of a list, given by whoever made it. */
  name?: string
  /** Whether only what differs is shown. */
  onlyDifferences?: boolean
}>

/** The keys of such an address, in each language. */
export const pickPageKeys = {
  query: { sv: 'q', en: 'q' },
  name: { sv: 'namn', en: 'name' },
  show: { sv: 'visa', en: 'show' },
} as const

/** What stands in the address when only differences are shown. */
export const differencesWord = { sv: 'skillnader', en: 'differences' } as const

/** How long the name of a list may be. */
export const longestName = 80

/** Writes the address of a page of picked items. */
export function pickPagePath(
  { name, onlyDifferences, page, picks, query }: PickPage,
  locale: Locale,
): string {
  const parts = [
    picks.length > 0 && `${pickKey}=${writePicks(picks, locale)}`,
    name && `${pickPageKeys.name[locale]}=${encodeURIComponent(name)}`,
    query && `${pickPageKeys.query[locale]}=${encodeURIComponent(query)}`,
    onlyDifferences && `${pickPageKeys.show[locale]}=${differencesWord[locale]}`,
  ].filter(Boolean)
  const path = findingPath(page, locale)
  return parts.length > 0 ? `${path}?${parts.join('&')}` : path
}

/** Reads a text out of an address: the first that is given, tidied and not too long. */
export function readText(written: string | readonly string[] | undefined, longest: number): string {
  const first = typeof written === 'string' ? written : written?.[0]
  return Array.from(toSearchWords(first ?? '').replace(/\s+/g, ' '))
    .slice(0, longest)
    .join('')
    .trim()
}
