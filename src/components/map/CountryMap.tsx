import { findingPath } from '@/domain/catalogue/addresses'
import { type MapPlace, placeAddress } from '@/domain/catalogue/mapPlace'
import type { Kind } from '@/domain/vocabulary/kinds'
import type { Locale } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'
import { formatNumber } from '@/i18n/numbers'

import { findMunicipality, type MunicipalityOnMap } from './findMunicipality'
import { SwedenMap } from './SwedenMap'

type Props = Readonly<{
  /** How many items there are in each municipality, by code. */
  places: Readonly<Record<string, number>>
  locale: Locale
}>

type Row = MunicipalityOnMap & Readonly<{ count: number }>

/** The map in small, and beside it the same figures as a table. */
export function CountryMap({ places, locale }: Props) {
  const { map, start } = messagesOf(locale)
  const rows = toRows(places, locale)
  const items = rows.reduce((sum, { count }) => sum + count, 0)

  return (
    <div className="country-map">
      <figure>
        <SwedenMap size="large" marks={rows} label={map.label(items, rows.length)} />
        <figcaption>{map.credit}</figcaption>
      </figure>
      <div>
        <p className="lede">{start.placesText(items, rows.length)}</p>
        <p className="country-map-door screen-only">
          <a href={findingPath('map', locale)}>{messagesOf(locale).mapPage.open}</a>
        </p>
        {rows.length > shown ? (
          <>
            <PlaceTable rows={rows.slice(0, shown)} locale={locale} />
            <details>
              <summary>{map.showRest(rows.length - shown)}</summary>
              <PlaceTable rows={rows.slice(shown)} locale={locale} />
            </details>
          </>
        ) : (
          <PlaceTable rows={rows} locale={locale} />
        )}
      </div>
    </div>
  )
}

/** How many municipalities stand open; the rest are folded. */
const shown = 8

/** What is counted here; the map shows organisations too, unless it is asked for these alone. */
const countedKinds: readonly Kind[] = ['example', 'lab']

function toRows(places: Props['places'], locale: Locale): readonly Row[] {
  return Object.entries(places)
    .flatMap(([code, count]) => {
      const municipality = findMunicipality(code)
      return municipality && count > 0 ? [{ ...municipality, count }] : []
    })
    .toSorted((a, b) => b.count - a.count || a.name.localeCompare(b.name, locale))
}

function PlaceTable({ rows, locale }: Readonly<{ rows: readonly Row[]; locale: Locale }>) {
  const { map } = messagesOf(locale)
  const addressOf = (place: MapPlace) => placeAddress(place, locale, { kind: countedKinds })

  return (
    <table>
      <caption className="hidden-visually">{map.table}</caption>
      <thead>
        <tr>
          <th scope="col">{map.municipality}</th>
          <th scope="col" className="country-map-county">
            {map.county}
          </th>
          <th scope="col">{map.count}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ code, name, county, count }) => (
          <tr key={code}>
            <th scope="row">
              <a href={addressOf({ county: code.slice(0, 2), municipality: code })}>{name}</a>
            </th>
            <td className="country-map-county">
              <a href={addressOf({ county: code.slice(0, 2), municipality: null })}>
                {county[locale]}
              </a>
            </td>
            <td>{formatNumber(count, locale)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
