import type { Suggestions } from '@/domain/catalogue/suggestions'
import type { Kind } from '@/domain/vocabulary/kinds'
import type { Locale } from '@/domain/vocabulary/locales'

/** A line in the list of suggestions: a page to go to, or words to search for. */
export type Proposal = Readonly<{
  text: string
  /** Where it leads; null for words. */
  href: string | null
  kind: Kind | null
  lang?: Locale
}>

/** Puts the suggestions in one list: pages first, for they are what most are looking for. */
export const toProposals = (found: Suggestions | null): readonly Proposal[] => [
  ...(found?.items ?? []).map(({ href, kind, lang, title }) => ({ text: title, href, kind, lang })),
  ...(found?.words ?? []).map((text) => ({ text, href: null, kind: null })),
]
