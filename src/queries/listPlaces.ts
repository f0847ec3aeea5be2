import { scanPlaces } from '@/catalogue/scanPlaces'
import type { Choice } from '@/domain/catalogue/choice'
import type { FacetName } from '@/domain/catalogue/facets'
import { placeOf } from '@/domain/catalogue/mapPlace'
import type { Places } from '@/domain/catalogue/places'
import { rowsPerPage } from '@/domain/catalogue/rowsPerPage'
import { toItemCard } from '@/domain/catalogue/toCatalogueCard'

import type { Reader } from './reader'
import { findReadModel } from './readModel'

/** What is asked of the map. */
export type PlacesQuestion = Readonly<{
  choice: Choice
  page: number
  /** The questions whose answers are to be counted. */
  facets: readonly FacetName[]
}>

/**
 * Counts the items of a choice by county and municipality, and lists a page of those of the place that is
 * chosen; a page beyond the last is the first.
 */
export async function listPlaces(
  { locale, now, payload }: Reader,
  { choice, facets, page }: PlacesQuestion,
): Promise<Places> {
  const { table } = await findReadModel(payload)
  const { slots, ...places } = scanPlaces(table, choice, facets)
  const place = placeOf(choice)
  if (!place.county) return { ...places, place, list: null }

  const pages = Math.max(1, Math.ceil(slots.length / rowsPerPage))
  const current = page > pages ? 1 : page
  const rows = slots
    .slice((current - 1) * rowsPerPage, current * rowsPerPage)
    .flatMap((slot) => table.itemAt(slot) ?? [])
    .map(({ faces }) => toItemCard(faces[locale].card, now))
  return { ...places, place, list: { rows, page: current, pages, total: slots.length } }
}
