import { facetOf } from '@/domain/catalogue/facets'

import { type Answers, listAnswered, listFitting } from './answers'
import { forEverybody, partsOf } from './points'
import { type GuideFacet, type SuggestedKind, unknownCode } from './questions'

/** One answer, and what an item says about it. */
export type Fit = Readonly<{
  facet: GuideFacet
  /** What fits, or what it says instead. */
  codes: readonly string[]
}>

/** What of the answers an item fits, what it does not, and what it could say but does not. */
export type Fits = Readonly<{
  fits: readonly Fit[]
  differs: readonly Fit[]
  unknown: readonly GuideFacet[]
}>

/** Says which answers an item fits, where it says something else, and where nobody has said. */
export function judgeFit(
  { facets, kind }: Readonly<{ kind: SuggestedKind; facets: readonly string[] }>,
  answers: Answers,
): Fits {
  const says = (facet: GuideFacet) =>
    facets
      .map(partsOf)
      .filter(([name, code]) => name === facet && code !== unknownCode)
      .map(([, code]) => code)
  const asked = listAnswered(answers).filter((name) => facetOf(name).kinds.includes(kind))
  const judged = asked.map((facet) => {
    const said = says(facet)
    return { facet, said, codes: listMatching(facet, said, answers) }
  })

  return {
    fits: judged
      .filter(({ codes }) => codes.length > 0)
      .map(({ codes, facet }) => ({ facet, codes })),
    differs: judged
      .filter(({ codes, said }) => codes.length === 0 && said.length > 0)
      .map(({ facet, said }) => ({ facet, codes: said })),
    unknown: judged.filter(({ said }) => said.length === 0).map(({ facet }) => facet),
  }
}

/** What is for everybody fits every group. */
function listMatching(facet: GuideFacet, said: readonly string[], answers: Answers) {
  const fitting = listFitting(facet, answers)
  const codes = said.filter((code) => fitting.includes(code))
  const isForAll = facet === 'targetGroup' && said.includes(forEverybody.code)
  return codes.length === 0 && isForAll ? [forEverybody.code] : codes
}
