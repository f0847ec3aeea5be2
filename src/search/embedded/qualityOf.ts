import type { CatalogueItem } from '@/domain/catalogue/catalogueItem'
import { toFacetValue } from '@/domain/catalogue/facets'
import { freshnessTerms } from '@/domain/catalogue/terms'

import { qualityBoosts } from '../boosts'

/** How much an item moves up or down among equals. */
export function qualityOf({ facets, sort }: CatalogueItem): number {
  const checked = freshnessTerms.find(({ code }) =>
    facets.includes(toFacetValue('freshness', code)),
  )
  const freshness = qualityBoosts.freshness[checked?.of ?? 'ageing']
  return freshness * (qualityBoosts.evidence[Math.max(0, sort.evidence)] ?? 1)
}
