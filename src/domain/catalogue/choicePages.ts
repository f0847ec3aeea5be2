import { guideFacets, suggestedKinds } from '@/domain/guide/questions'
import { type Kind, kinds } from '@/domain/vocabulary/kinds'

import type { FindingPage } from './addresses'
import type { FacetName } from './facets'
import { mapFacets, placedKinds } from './mapPlace'

/** A page that is narrowed by what is chosen in its address. */
export type ChoicePage = Readonly<{
  /** The folder inside `app/(site)/[locale]` whose `[choice]` keeps one page for each choice. */
  room: string
  /** The kinds that it shows: only what they answer can be chosen. */
  kinds: readonly Kind[]
  /** The questions that can be chosen by. Default: those of its kinds. */
  facets?: readonly FacetName[]
  /** What else it follows: a page without rows has no other pages, and one without a list no order. */
  follows?: readonly ('sort' | 'page')[]
}>

/** The lists of the kinds: `/exempel?…` is kept in `/sv/list/example/…`. */
const lists: Readonly<Record<Kind, ChoicePage>> = Object.fromEntries(
  kinds.map(({ kind }) => [kind, { room: `list/${kind}`, kinds: [kind] }]),
) as unknown as Record<Kind, ChoicePage> // one of each kind

/**
 * The other pages that keep one page for each choice. A page gets a row here once its folder has two
 * routes: `[choice]/page.tsx`, which is kept (its segment is read with `parseSegment`), and `page.tsx`,
 * which answers for one request what cannot be kept, with a notice of what could not be followed. What
 * has no row is made for each request, and its query is handed on as it is.
 */
const others: Readonly<Partial<Record<FindingPage, ChoicePage>>> = {
  map: { room: 'map', kinds: placedKinds, facets: mapFacets, follows: ['page'] },
  guide: { room: 'guide', kinds: suggestedKinds, facets: guideFacets, follows: [] },
}

/** The page that keeps the lists of a kind. */
export const choicePageOfKind = (kind: Kind): ChoicePage => lists[kind]

/** The page that keeps what is chosen on one of the pages by which one finds, or null. */
export const choicePageOf = (page: FindingPage): ChoicePage | null => others[page] ?? null
