import type { Metadata } from 'next'
import { cache } from 'react'

import { Frame } from '@/app/(site)/Frame'
import { readerFor } from '@/app/(site)/readerFor'
import { toMetadata } from '@/app/(site)/toMetadata'
import { toOtherLanguage } from '@/app/(site)/toOtherLanguage'
import type { Crumb } from '@/components/frame/Breadcrumb'
import { toFacetGroups } from '@/components/list/toFacetGroups'
import { MapView, titleOf } from '@/components/map/MapView'
import { findingPath } from '@/domain/catalogue/addresses'
import { type Choice, countChosen } from '@/domain/catalogue/choice'
import {
  choiceKeys,
  type Ignored,
  parseChoice,
  toChoiceAddress,
  toSearchParams,
} from '@/domain/catalogue/choiceAddress'
import { facetOf } from '@/domain/catalogue/facets'
import { toFacetWord } from '@/domain/catalogue/facetWords'
import {
  mapFacets,
  mapFilters,
  placedKinds,
  placeOf,
  withoutPlace,
  withPlace,
} from '@/domain/catalogue/mapPlace'
import type { Places } from '@/domain/catalogue/places'
import { counties } from '@/domain/vocabulary/counties'
import { type Locale, locales } from '@/domain/vocabulary/locales'
import { labelOf } from '@/domain/vocabulary/term'
import { messagesOf } from '@/i18n/messagesOf'
import { findFacetLabels } from '@/queries/facetLabels'
import { findKnownBank } from '@/queries/knownBank'
import { listPlaces } from '@/queries/listPlaces'
import { anythingTag, settingsTag } from '@/queries/tags'

type Props = Readonly<{
  locale: Locale
  /** The query of the address, without its question mark. */
  query: string
}>

/** The map: where in the country something has been done. */
export async function PlacesMap({ locale, query }: Props) {
  const { address, places, reader } = await ask(locale, query)
  const { choice } = address
  const labels = await findFacetLabels(reader)
  await reader.noteShown([anythingTag, settingsTag])

  return (
    <Frame
      reader={reader}
      current="map"
      other={toOtherLanguage({
        locale,
        availableLocales: locales,
        pathIn: (language) => mapAddress(language, { choice, page: places.list?.page ?? 1 }),
        nearIn: (language) => findingPath('map', language),
      })}
      crumbs={crumbsOf(places, choice, locale)}
    >
      <MapView
        places={places}
        choice={choice}
        addressOf={(asked) => mapAddress(locale, asked)}
        groups={toFacetGroups({
          kinds: placedKinds,
          facets: mapFilters,
          choice,
          counts: places.counts,
          labels,
          locale,
        })}
        ignored={address.ignored}
        locale={locale}
      />
    </Frame>
  )
}

/** The map of the country is for search engines; what it is narrowed to belongs to it. */
export async function describeMap({ locale, query }: Props): Promise<Metadata> {
  const { address, places } = await ask(locale, query)
  const { mapPage } = messagesOf(locale)
  const isNarrowed = countChosen(address.choice) > 0
  const title = places.place.county
    ? `${titleOf(places.place, locale)} – ${mapPage.title}`
    : mapPage.title

  return toMetadata({
    locale,
    availableLocales: locales,
    title,
    description: mapPage.description,
    pathIn: (language) => findingPath('map', language),
    isHidden: isNarrowed,
  })
}

/** Reads the address and asks for the places; what the map cannot follow is told of. */
const ask = cache(async (locale: Locale, query: string) => {
  const reader = await readerFor(locale)
  const read = parseChoice(toSearchParams(query), locale, {
    kinds: placedKinds,
    facets: mapFacets,
    known: await findKnownBank(reader.payload),
  })
  const placed = placedKinds.filter((kind) => read.choice.kind?.includes(kind))
  const choice = withPlace({ ...read.choice, kind: placed }, placeOf(read.choice))
  const places = await listPlaces(reader, { choice, page: read.page, facets: mapFacets })
  const ignored = [
    ...read.ignored,
    ...listUnplacedKinds(read.choice, locale),
    ...listBeyond(places, read.page, locale),
  ]
  return { reader, address: { ...read, choice, ignored }, places }
})

/** Methods and tools have no place, so that no map can be narrowed to them. */
const listUnplacedKinds = ({ kind = [] }: Choice, locale: Locale): Ignored[] =>
  kind
    .filter((code) => !placedKinds.some((one) => one === code))
    .map((code) => ({
      key: facetOf('kind').key[locale],
      value: toFacetWord('kind', code, locale),
    }))

const listBeyond = ({ list }: Places, page: number, locale: Locale): Ignored[] =>
  list && list.page !== page ? [{ key: choiceKeys.page[locale], value: `${page}` }] : []

const mapAddress = (locale: Locale, asked: Readonly<{ choice: Choice; page?: number }>): string =>
  toChoiceAddress(findingPath('map', locale), asked, locale)

/** The way out again, with everything chosen but the place. */
function crumbsOf({ place }: Places, choice: Choice, locale: Locale): readonly Crumb[] {
  const { county, municipality } = place
  const { title } = messagesOf(locale).mapPage
  if (!county) return [{ label: title }]

  const map = { label: title, href: mapAddress(locale, { choice: withoutPlace(choice) }) }
  const name = labelOf(counties, county, locale)
  if (!municipality) return [map, { label: name }]

  const to = withPlace(choice, { county, municipality: null })
  return [
    map,
    { label: name, href: mapAddress(locale, { choice: to }) },
    { label: titleOf(place, locale) },
  ]
}
