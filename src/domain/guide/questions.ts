import type { FacetName } from '@/domain/catalogue/facets'
import type { Kind } from '@/domain/vocabulary/kinds'

/** What the guide suggests; what else belongs to a method is named beside it. */
export const suggestedKinds = ['method', 'example'] as const satisfies readonly Kind[]

/** A kind that the guide suggests items of. */
export type SuggestedKind = (typeof suggestedKinds)[number]

/** The four questions of the guide, in the order in which they are asked, and the facets that answers are written as. */
export const guideQuestions = [
  { name: 'challenge', facets: ['theme'] },
  { name: 'people', facets: ['targetGroup'] },
  { name: 'phase', facets: ['phase'] },
  { name: 'means', facets: ['time', 'cost', 'difficulty'] },
] as const satisfies readonly Readonly<{ name: string; facets: readonly FacetName[] }>[]

/** The name of a question of the guide. */
export type GuideQuestion = (typeof guideQuestions)[number]['name']

/** All facets that the guide asks about. */
export const guideFacets = guideQuestions.flatMap(({ facets }) => [...facets])

/** A facet that an answer to the guide is written as. */
export type GuideFacet = (typeof guideFacets)[number]

/** Questions about what one has to give: one answers with the most that it may be. */
export const ceilingFacets = ['time', 'cost', 'difficulty'] as const

/** A facet that is answered with a ceiling. */
export type CeilingFacet = (typeof ceilingFacets)[number]

/** Says whether an answer stands for "at most". */
export const isCeiling = (name: FacetName): name is CeilingFacet =>
  (ceilingFacets as readonly FacetName[]).includes(name)

/** The code of "not stated": it counts neither for nor against. */
export const unknownCode = 'okand'
