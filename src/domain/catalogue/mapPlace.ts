import { counties } from '@/domain/vocabulary/counties'
import type { Kind } from '@/domain/vocabulary/kinds'
import type { Locale } from '@/domain/vocabulary/locales'
import { findTerm } from '@/domain/vocabulary/term'

import { findingPath } from './addresses'
import { type Choice, toTidyChoice } from './choice'
import { toChoiceAddress } from './choiceAddress'
import { facetNames, facetOf, facets } from './facets'

/** How far the map is zoomed in: the country, a county, or a municipality in its county. */
export type MapPlace =
  | Readonly<{ county: null; municipality: null }>
  | Readonly<{ county: string; municipality: string | null }>

/** The kinds of item that have a place. */
export const placedKinds: readonly Kind[] = facets.municipality.kinds

/** The questions that the map is narrowed by: all that a kind with a place answers. */
export const mapFacets = facetNames.filter((name) =>
  facetOf(name).kinds.some((kind) => placedKinds.includes(kind)),
)

/** The same without the places, which are chosen on the map itself. */
export const mapFilters = mapFacets.filter((name) => name !== 'county' && name !== 'municipality')

/** The place that a choice zooms in on. The map shows one place at a time: of several it shows the country. */
export function placeOf({ county = [], municipality = [] }: Choice): MapPlace {
  const [code] = municipality
  if (code && municipality.length === 1) return { county: code.slice(0, 2), municipality: code }

  const [known] = county
  const isOne = known !== undefined && county.length === 1 && municipality.length === 0
  return isOne && findTerm(counties, known)
    ? { county: known, municipality: null }
    : { county: null, municipality: null }
}

/** The same choice at another place. */
export function withPlace(choice: Choice, { county, municipality }: MapPlace): Choice {
  return toTidyChoice({
    ...choice,
    county: county && !municipality ? [county] : [],
    municipality: municipality ? [municipality] : [],
  })
}

/** Everything chosen but the place. */
export const withoutPlace = (choice: Choice): Choice =>
  withPlace(choice, { county: null, municipality: null })

/** The choice, narrowed to kinds that have a place. */
export function withPlacedKinds(choice: Choice): Choice {
  const asked = placedKinds.filter((kind) => choice.kind?.includes(kind))
  return toTidyChoice({ ...choice, kind: asked.length > 0 ? asked : placedKinds })
}

/** The address of the map at a place: `/karta?kommun=norrkoping`, with whatever else is chosen. */
export const placeAddress = (place: MapPlace, locale: Locale, choice: Choice = {}): string =>
  toChoiceAddress(findingPath('map', locale), { choice: withPlace(choice, place) }, locale)
