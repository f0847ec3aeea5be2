import type { ItemCard, PageOf } from '@/domain/publication/publicItem'
import type { Kind } from '@/domain/vocabulary/kinds'

import { type MapPlace, placedKinds } from './mapPlace'

/** How many items there are somewhere, by kind; a kind that was not asked for has none. */
export type PlaceCount = Readonly<Record<Kind, number>>

/** What the map shows of a choice. */
export type Places = Readonly<{
  place: MapPlace
  /** By code; a county or a municipality without items is not there. */
  counties: ReadonlyMap<string, PlaceCount>
  municipalities: ReadonlyMap<string, PlaceCount>
  /** How many items the whole map shows, and how many answer the choice but have no place. */
  placed: number
  unplaced: PlaceCount
  /** How many items each further choice would leave in the place, by `facet:code`. */
  counts: ReadonlyMap<string, number>
  /** The items in the place; none while the whole country is shown. */
  list: PageOf<ItemCard> | null
}>

/** A count by kind, of those kinds that have one. */
export const toPlaceCount = (counts: readonly (readonly [Kind, number])[]): PlaceCount => ({
  example: 0,
  method: 0,
  tool: 0,
  organisation: 0,
  lab: 0,
  ...Object.fromEntries(counts),
})

/** How many items of all kinds there are in a place. */
export const sumOf = (count: PlaceCount | undefined): number =>
  count ? placedKinds.reduce((sum, kind) => sum + count[kind], 0) : 0
