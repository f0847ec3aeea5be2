import { placeAddress } from '@/domain/catalogue/mapPlace'
import type { MapPoint, MunicipalityRef } from '@/domain/publication/publicItem'
import type { Locale } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'

import { findMunicipality } from './findMunicipality'
import { SwedenMap } from './SwedenMap'
import { toMapPoint } from './toMapPoint'

type Props = Readonly<{
  municipality: MunicipalityRef | null
  areaName: string | null
  point: MapPoint | null
  locale: Locale
}>

/** Where it happened: the place in words, and in small on the map of Sweden. */
export function PlaceMap({ municipality, areaName, point, locale }: Props) {
  const { map, item } = messagesOf(locale)
  if (!municipality) return null

  const known = findMunicipality(municipality.code)
  const place = point ? toMapPoint(point.lon, point.lat) : known
  const county = municipality.code.slice(0, 2)
  const words = [
    { word: areaName, href: null },
    {
      word: municipality.name,
      href: placeAddress({ county, municipality: municipality.code }, locale),
    },
    {
      word: known?.county[locale] ?? municipality.county,
      href: placeAddress({ county, municipality: null }, locale),
    },
  ].filter(({ word }) => word)

  return (
    <figure className="place-map">
      {place ? (
        <SwedenMap
          size="small"
          marks={[{ x: place.x, y: place.y, count: 1 }]}
          label={map.one(municipality.name)}
        />
      ) : null}
      <figcaption>
        <p>
          {words.map(({ href, word }, index) => (
            <span key={word} className={index === 0 ? 'place-map-first' : undefined}>
              {href ? <a href={href}>{word}</a> : word}
            </span>
          ))}
        </p>
        <small>
          {point ? `${item.precision[point.precision]} ` : null}
          {map.credit}
        </small>
      </figcaption>
    </figure>
  )
}
