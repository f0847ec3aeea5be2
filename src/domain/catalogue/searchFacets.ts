import { type Kind, kinds } from '@/domain/vocabulary/kinds'

import type { Choice } from './choice'
import { type FacetName, facetsOfKinds } from './facets'

/** The kinds that a search looks among: those chosen, or all. */
export const kindsAsked = ({ kind: chosen = [] }: Choice): Kind[] =>
  kinds.map(({ kind }) => kind).filter((kind) => chosen.length === 0 || chosen.includes(kind))

/** What is asked of results of all kinds together; the rest is asked when one kind is chosen. */
const ofAllKinds: readonly FacetName[] = [
  'theme',
  'targetGroup',
  'effort',
  'status',
  'evidence',
  'measured',
  'county',
  'year',
  'freshness',
  'language',
]

/**
 * The questions by which what is found can be narrowed: of one kind all that it answers, of several the
 * ones that most people have, and whatever is chosen already.
 */
export function facetsOfSearch(choice: Choice): FacetName[] {
  const asked = kindsAsked(choice)
  return facetsOfKinds(asked).filter(
    (name) => name !== 'kind' && (asked.length === 1 || ofAllKinds.includes(name) || choice[name]),
  )
}
