import type { ItemCard, ItemRef } from '@/domain/publication/publicItem'

import type { Fits } from './judgeFit'
import type { GuideFacet, SuggestedKind } from './questions'

/** Something that may suit, and why. */
export type Suggestion = Readonly<{
  card: ItemCard
  fit: Fits
  /** In how many examples it has been used; 0 for what is not used in that way. */
  usedIn: number
  needsTraining: boolean
  /** What helps to carry it out. */
  tools: readonly ItemRef[]
}>

/** What is suggested of one kind. */
export type Suggestions = Readonly<{
  kind: SuggestedKind
  rows: readonly Suggestion[]
  /** How many items fit all answers that the kind can be asked about. */
  fitAll: number
  /** Where none fits all: the answers that most would fit without, and how many. */
  loosen: readonly Readonly<{ facet: GuideFacet; count: number }>[]
}>
