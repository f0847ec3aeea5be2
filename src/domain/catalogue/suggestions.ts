import type { Kind } from '@/domain/vocabulary/kinds'
import type { Locale } from '@/domain/vocabulary/locales'

/** What is proposed to whoever types: pages to go to, and words to search for. */
export type Suggestions = Readonly<{
  items: readonly SuggestedItem[]
  words: readonly string[]
}>

/** A page that is proposed, by its title. */
export type SuggestedItem = Readonly<{
  kind: Kind
  title: string
  /** The language of the title. */
  lang: Locale
  href: string
}>

/** How many are proposed; no more can be taken in at a glance. */
export const mostSuggestions = 8

/** How many letters are needed: with one, everything would be proposed. */
export const leastTyped = 2

/** How many letters are read of what is typed. */
export const longestTyped = 100
