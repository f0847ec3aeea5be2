import type { MapPlace } from '@/domain/catalogue/mapPlace'
import { type Places, sumOf } from '@/domain/catalogue/places'
import { counties } from '@/domain/vocabulary/counties'
import type { Locale } from '@/domain/vocabulary/locales'
import { labelOf } from '@/domain/vocabulary/term'
import { messagesOf } from '@/i18n/messagesOf'

import { type Area, AreaMap } from './AreaMap'
import { AreaTable } from './AreaTable'
import { countyShapes } from './countyShapes'
import { MapLegend } from './MapLegend'
import { viewBox } from './sweden'
import { toCountyAreas, toMunicipalityAreas } from './toAreas'

type Props = Readonly<{
  places: Places
  hrefOf: (place: MapPlace) => string
  locale: Locale
}>

/** The drawing and, beside it, the same areas as a table: of the country, or of a county. */
export function MapPanel({ places, hrefOf, locale }: Props) {
  const { map } = messagesOf(locale)
  const { county } = places.place
  const { areas, box, label } = county
    ? zoomTo(county, places, hrefOf, locale)
    : showCountry(places, hrefOf, locale)

  return (
    <div className="map-panel">
      <figure>
        <AreaMap
          box={box}
          areas={areas}
          around={countyShapes.filter(({ code }) => county && code !== county).map(({ d }) => d)}
          label={label}
          locale={locale}
        />
        <figcaption>
          <MapLegend counts={areas.map(({ count }) => count)} locale={locale} />
          <small>{map.credit}</small>
        </figcaption>
      </figure>
      <div>
        {county ? <CountyTable {...{ areas, county, hrefOf, locale, places }} /> : null}
        {county ? null : <CountryTable {...{ areas, locale, places }} />}
      </div>
    </div>
  )
}

function showCountry(places: Places, hrefOf: Props['hrefOf'], locale: Locale) {
  return {
    areas: toCountyAreas({ countOf: (code) => sumOf(places.counties.get(code)), hrefOf, locale }),
    box: [0, 0, viewBox.width, viewBox.height] as const,
    label: messagesOf(locale).mapPage.mapOf,
  }
}

function zoomTo(county: string, places: Places, hrefOf: Props['hrefOf'], locale: Locale) {
  const { mapPage } = messagesOf(locale)
  const [left, top, width, height] = boxOf(county)
  const margin = Math.ceil(Math.max(width, height) / 24)
  const { municipality } = places.place

  return {
    areas: toMunicipalityAreas(county, municipality, {
      countOf: (code) => sumOf(places.municipalities.get(code)),
      hrefOf,
      locale,
    }),
    box: [left - margin, top - margin, width + 2 * margin, height + 2 * margin] as const,
    label: mapPage.mapOfCounty(labelOf(counties, county, locale)),
  }
}

const boxOf = (county: string) =>
  countyShapes.find(({ code }) => code === county)?.box ??
  ([0, 0, viewBox.width, viewBox.height] as const)

type TableProps = Readonly<{ areas: readonly Area[]; places: Places; locale: Locale }>

function CountryTable({ areas, locale, places }: TableProps) {
  const { mapPage } = messagesOf(locale)

  return (
    <AreaTable
      areas={byName(areas, locale)}
      countOf={(code, kind) => places.counties.get(code)?.[kind] ?? 0}
      areaWord={mapPage.county}
      caption={mapPage.countyTable}
      locale={locale}
    />
  )
}

/** What holds something stands in the table; the rest of the county is named below it. */
function CountyTable(props: TableProps & Readonly<{ county: string; hrefOf: Props['hrefOf'] }>) {
  const { areas, county, hrefOf, locale, places } = props
  const { mapPage } = messagesOf(locale)
  const isFilled = ({ count }: Area) => count > 0
  const filled = byName(areas.filter(isFilled), locale)
  const empty = byName(
    areas.filter((area) => !isFilled(area)),
    locale,
  )
  const name = labelOf(counties, county, locale)

  return (
    <>
      <p className="map-back screen-only">
        <a href={hrefOf({ county: null, municipality: null })}>{mapPage.toCountry}</a>
        {places.place.municipality ? (
          <a href={hrefOf({ county, municipality: null })}>{name}</a>
        ) : null}
      </p>
      {filled.length > 0 ? (
        <AreaTable
          areas={filled}
          countOf={(code, kind) => places.municipalities.get(code)?.[kind] ?? 0}
          areaWord={mapPage.municipality}
          caption={mapPage.municipalityTable(name)}
          locale={locale}
        />
      ) : null}
      {empty.length > 0 ? (
        <details>
          <summary>{mapPage.emptyMunicipalities(empty.length)}</summary>
          <p>{empty.map((area) => area.name).join(', ')}</p>
        </details>
      ) : null}
    </>
  )
}

const byName = (areas: readonly Area[], locale: Locale): readonly Area[] =>
  areas.toSorted((a, b) => a.name.localeCompare(b.name, locale))
