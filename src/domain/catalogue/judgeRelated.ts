import type { ItemCard } from '@/domain/publication/publicItem'

import type { CatalogueItem } from './catalogueItem'
import type { FacetName } from './facets'

/**
 * What it is worth that two items answer a question alike, for editors to read. A question counts once,
 * however many answers are shared; what is not here counts nothing.
 */
export const relatedPoints: Readonly<Partial<Record<FacetName, number>>> = {
  theme: 4,
  effort: 3,
  toolType: 3,
  municipality: 3,
  kind: 2,
  targetGroup: 2,
  areaType: 2,
  organisation: 2,
  phase: 1,
  county: 1,
  scale: 1,
  sizeClass: 1,
  actorType: 1,
}

/** What it is worth to have used the same method. */
export const sameMethodPoints = 8

/** Fewer points than this are no likeness worth a reader's time. */
export const enoughPoints = 6

type Shared = FacetName | 'method'

/** Why an item is shown beside another. The first line whose answers are all shared gives the reason. */
export const relatedReasons = [
  { reason: 'method', shared: ['method'] },
  { reason: 'challengeAndGroup', shared: ['theme', 'targetGroup'] },
  { reason: 'challengeAndPlace', shared: ['theme', 'municipality'] },
  { reason: 'challengeAndArea', shared: ['theme', 'areaType'] },
  { reason: 'challengeAndEffort', shared: ['theme', 'effort'] },
  { reason: 'place', shared: ['municipality'] },
  { reason: 'organisation', shared: ['organisation'] },
  { reason: 'challenge', shared: ['theme'] },
] as const satisfies readonly Readonly<{ reason: string; shared: readonly Shared[] }>[]

/** The code of why an item is shown beside another. */
export type RelatedReason = (typeof relatedReasons)[number]['reason']

/** How alike two items are, and why one is shown beside the other. */
export type Relatedness = Readonly<{ points: number; reason: RelatedReason }>

/** An item that is like another one, as it is shown there. */
export type RelatedItem = Readonly<{ card: ItemCard; reason: RelatedReason }>

/** Says how alike two items are and why, or null when they are not alike enough or nothing tells why. */
export function judgeRelated(
  item: CatalogueItem,
  other: CatalogueItem,
  sharesMethod: boolean,
): Relatedness | null {
  if (item.id === other.id) return null

  const own = new Set(item.facets)
  const names = new Set<Shared>(other.facets.filter((value) => own.has(value)).map(facetIn))
  if (sharesMethod) names.add('method')
  const points = [...names].reduce((sum, name) => sum + pointsOf(name), 0)
  const why = relatedReasons.find((row) => row.shared.every((name) => names.has(name)))
  return why && points >= enoughPoints ? { points, reason: why.reason } : null
}

/** What each answer is worth to an item, as `facet:code`: nothing when it answers otherwise. */
export function pointsOfValue({ facets }: CatalogueItem): (value: string) => number {
  const own = new Set(facets)
  return (value) => (own.has(value) ? pointsOf(facetIn(value)) : 0)
}

const pointsOf = (name: Shared): number =>
  name === 'method' ? sameMethodPoints : (relatedPoints[name] ?? 0)

const facetIn = (value: string) => value.slice(0, value.indexOf(':')) as FacetName // as toFacetValue writes it
