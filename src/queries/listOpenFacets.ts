import { type FacetName, facetNames, facetOf, toFacetValue } from '@/domain/catalogue/facets'
import type { OpenAsked } from '@/domain/open/parseOpenQuery'
import type { OpenFacetList } from '@/domain/open/schemas/answers'

import { findFacetLabels } from './facetLabels'
import type { Reader } from './reader'
import { findReadModel } from './readModel'

/** How many answers of one question are given: organisations can be thousands. */
const mostValues = 200

/** Lists all questions in words, and how many items each answer would leave under a choice. */
export async function listOpenFacets(
  reader: Reader,
  { choice }: OpenAsked,
  facetLabel: (name: FacetName) => string,
): Promise<OpenFacetList> {
  const [{ table }, labelOf] = await Promise.all([
    findReadModel(reader.payload),
    findFacetLabels(reader),
  ])
  const { counts, slots } = table.scan({ choice, facets: facetNames })
  const byFacet = groupByFacet(counts)

  return {
    total: slots.length,
    facets: facetNames.map((name) => {
      const { key, kinds } = facetOf(name)
      const found = byFacet.get(name) ?? []
      const most = found.toSorted((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1))
      return {
        name,
        parameter: key.en,
        label: facetLabel(name),
        kinds: [...kinds],
        values: most
          .slice(0, mostValues)
          .map(({ code, count }) => ({ code, label: labelOf(name, code), count })),
        more: Math.max(0, found.length - mostValues),
      }
    }),
  }
}

function groupByFacet(counts: ReadonlyMap<string, number>) {
  const found = new Map<FacetName, { code: string; count: number }[]>()
  for (const [value, count] of counts) {
    const name = facetNames.find((one) => value.startsWith(toFacetValue(one, '')))
    if (!name) continue
    const row = { code: value.slice(name.length + 1), count }
    const others = found.get(name)
    if (others) others.push(row)
    else found.set(name, [row])
  }
  return found
}
