import { type FacetName, facetNames } from '@/domain/catalogue/facets'

import { type Answers, listFitting } from './answers'
import { type GuideFacet, guideFacets, unknownCode } from './questions'

/** What an answer is worth: to what fits it, and to what says something else. What says nothing gets nothing. */
export const guidePoints: Readonly<
  Record<GuideFacet, Readonly<{ fits: number; differs: number }>>
> = {
  theme: { fits: 6, differs: -2 },
  targetGroup: { fits: 3, differs: -1 },
  phase: { fits: 3, differs: -1 },
  time: { fits: 2, differs: -3 },
  cost: { fits: 2, differs: -3 },
  difficulty: { fits: 1, differs: -2 },
}

/** What is for everybody fits every group a little. */
export const forEverybody = { code: 'alla_boende', points: 1 } as const

/** How surely it works counts a little, whatever is answered: by evidence level. */
export const evidencePoints: Readonly<Record<string, number>> = { '2': 1, '3': 2, '4': 2, '5': 2 }

/** What others have used counts a little, whatever is answered: the first row that is reached. */
export const usagePoints = [
  { atLeast: 3, points: 2 },
  { atLeast: 1, points: 1 },
] as const

/** The points of having been used in so many examples. */
export const pointsOfUsage = (examples: number): number =>
  usagePoints.find(({ atLeast }) => examples >= atLeast)?.points ?? 0

/**
 * The points that each thing an item says is worth to these answers. A question counts once, by the best
 * of what the item says; see sumPoints.
 */
export function pointsFor(answers: Answers): (value: string) => number {
  const fitting = new Map(guideFacets.map((name) => [name, new Set(listFitting(name, answers))]))

  return (value) => {
    const [name, code] = partsOf(value)
    if (name === 'evidence') return evidencePoints[code] ?? 0

    const fits = isGuideFacet(name) ? fitting.get(name) : null
    if (!isGuideFacet(name) || !fits || fits.size === 0 || code === unknownCode) return 0
    if (fits.has(code)) return guidePoints[name].fits
    return name === 'targetGroup' && code === forEverybody.code
      ? forEverybody.points
      : guidePoints[name].differs
  }
}

/** The points of an item: for each facet the best of what it says. */
export function sumPoints(values: readonly string[], pointsOf: (value: string) => number): number {
  const best = new Map<FacetName, number>()
  for (const value of values) {
    const [name] = partsOf(value)
    best.set(name, Math.max(best.get(name) ?? Number.NEGATIVE_INFINITY, pointsOf(value)))
  }
  return [...best.values()].reduce((sum, points) => sum + points, 0)
}

/** `theme:trygghet` as its facet and its code. */
export function partsOf(value: string): readonly [FacetName, string] {
  const at = value.indexOf(':')
  const name = facetNames.find((one) => one === value.slice(0, at))
  if (!name) throw new Error(`${value} is no facet value`)
  return [name, value.slice(at + 1)]
}

const isGuideFacet = (name: FacetName): name is GuideFacet =>
  (guideFacets as readonly FacetName[]).includes(name)
