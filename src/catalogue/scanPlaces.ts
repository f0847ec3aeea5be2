import type { Choice } from '@/domain/catalogue/choice'
import type { FacetName } from '@/domain/catalogue/facets'
import { placeOf, withoutPlace, withPlace, withPlacedKinds } from '@/domain/catalogue/mapPlace'
import { type PlaceCount, toPlaceCount } from '@/domain/catalogue/places'
import type { Kind } from '@/domain/vocabulary/kinds'

import type { FacetTable } from './makeFacetTable'

/** Where the items of a choice are, and which of them are in the place that is chosen. */
export type ScannedPlaces = Readonly<{
  counties: ReadonlyMap<string, PlaceCount>
  municipalities: ReadonlyMap<string, PlaceCount>
  placed: number
  unplaced: PlaceCount
  /** By `facet:code`, of the items in the place. */
  counts: ReadonlyMap<string, number>
  slots: readonly number[]
}>

/** Counts the items of a choice by kind, county and municipality: the places themselves by what is chosen besides the place. */
export function scanPlaces(
  table: FacetTable,
  choice: Choice,
  facets: readonly FacetName[],
): ScannedPlaces {
  const everywhere = withPlacedKinds(withoutPlace(choice))
  const kinds = (everywhere.kind ?? []) as readonly Kind[] // as withPlacedKinds writes it
  const counted = kinds.map((kind) => scanKind(table, everywhere, kind))
  const here = table.scan({ choice: withPlace(everywhere, placeOf(choice)), facets })

  return {
    counties: gather(counted, 'county'),
    municipalities: gather(counted, 'municipality'),
    placed: counted.reduce((sum, { placed }) => sum + placed, 0),
    unplaced: toPlaceCount(counted.map(({ kind, placed, total }) => [kind, total - placed])),
    counts: here.counts,
    slots: here.slots,
  }
}

type Counted = Readonly<{
  kind: Kind
  total: number
  placed: number
  counts: ReadonlyMap<string, number>
}>

function scanKind(table: FacetTable, everywhere: Choice, kind: Kind): Counted {
  const { counts, slots } = table.scan({
    choice: { ...everywhere, kind: [kind] },
    facets: ['county', 'municipality'],
  })
  const placed = [...counts].reduce((sum, [value, n]) => (isOf(value, 'county') ? sum + n : sum), 0)
  return { kind, total: slots.length, placed, counts }
}

const isOf = (value: string, name: FacetName): boolean => value.startsWith(`${name}:`)

function gather(counted: readonly Counted[], name: FacetName): ReadonlyMap<string, PlaceCount> {
  const found = new Map<string, PlaceCount>()
  for (const { counts, kind } of counted) {
    for (const [value, count] of counts) {
      if (!isOf(value, name)) continue
      const code = value.slice(name.length + 1)
      found.set(code, { ...(found.get(code) ?? toPlaceCount([])), [kind]: count })
    }
  }
  return found
}
