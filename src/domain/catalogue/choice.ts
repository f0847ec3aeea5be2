import type { Kind } from '@/domain/vocabulary/kinds'

import { type FacetName, facetNames } from './facets'

/** What is chosen: for each question the codes that may answer it. Several of one question widen, several questions narrow. */
export type Choice = Readonly<Partial<Record<FacetName, readonly string[]>>>

/** What lists can be put in order by; `relevance` is for search alone. */
export const sortOrders = ['relevance', 'newest', 'checked', 'title', 'evidence'] as const

/** What a list or a search is put in order by. */
export type SortOrder = (typeof sortOrders)[number]

/** The order of a list when none is asked for: organisations by name, the rest by when they came. */
export const usualOrder = (kinds: readonly Kind[]): SortOrder =>
  kinds.length === 1 && kinds[0] === 'organisation' ? 'title' : 'newest'

/** A choice with its questions in the order of the table, its codes in order, and none of them empty. */
export function toTidyChoice(choice: Choice): Choice {
  return Object.fromEntries(
    facetNames.flatMap((name) => {
      const codes = [...new Set(choice[name] ?? [])].sort()
      return codes.length > 0 ? [[name, codes]] : []
    }),
  )
}

/** The choice with one code more, or one less when it was chosen already. */
export function toggle(choice: Choice, name: FacetName, code: string): Choice {
  const codes = choice[name] ?? []
  const others = codes.filter((one) => one !== code)
  return toTidyChoice({
    ...choice,
    [name]: others.length < codes.length ? others : [...codes, code],
  })
}

/** How many codes are chosen. */
export const countChosen = (choice: Choice): number =>
  Object.values(choice).reduce((sum, codes) => sum + codes.length, 0)
