import type { ReactNode } from 'react'

import { Pagination } from '@/components/list/Pagination'
import { ItemRows } from '@/components/rows/ItemRows'
import { EmptyState } from '@/components/states/EmptyState'
import { type Choice, countChosen } from '@/domain/catalogue/choice'
import { type MapPlace, withoutPlace, withPlace } from '@/domain/catalogue/mapPlace'
import { type Places, sumOf } from '@/domain/catalogue/places'
import { contributePath } from '@/domain/submission/addresses'
import { counties } from '@/domain/vocabulary/counties'
import type { Locale } from '@/domain/vocabulary/locales'
import { municipalities } from '@/domain/vocabulary/municipalities'
import { labelOf } from '@/domain/vocabulary/term'
import { messagesOf } from '@/i18n/messagesOf'
import { formatNumber } from '@/i18n/numbers'

import { MapPanel } from './MapPanel'
import { Unplaced } from './Unplaced'

type Props = Readonly<{
  places: Places
  choice: Choice
  /** Writes the address of the map with another choice or another page. */
  addressOf: (asked: Readonly<{ choice: Choice; page?: number }>) => string
  /** What the map can be narrowed by, and what it is narrowed by. */
  filters: ReactNode
  chips: ReactNode
  /** What in the address could not be followed. */
  notice: ReactNode
  locale: Locale
}>

/** The map: where in the country something has been done, and what. */
export function MapView(props: Props) {
  const { addressOf, chips, choice, filters, locale, notice, places } = props
  const { list, place } = places

  return (
    <div className="wrap map-view">
      <MapHead places={places} locale={locale} />
      {notice}
      <div className={place.county ? 'map-view-body' : 'map-view-body map-view-country'}>
        {filters}
        <div>
          {chips}
          <MapPanel
            places={places}
            hrefOf={(to) => addressOf({ choice: withPlace(choice, to) })}
            locale={locale}
          />
          {place.county ? null : (
            <Unplaced unplaced={places.unplaced} choice={withoutPlace(choice)} locale={locale} />
          )}
          {list ? <PlaceItems {...props} list={list} /> : null}
        </div>
      </div>
    </div>
  )
}

function MapHead({ places, locale }: Readonly<{ places: Places; locale: Locale }>) {
  const { mapPage } = messagesOf(locale)
  const { county, municipality } = places.place
  const title = titleOf(places.place, locale)
  if (!county) return <Head title={title} lede={mapPage.lede} />
  if (municipality) return <Head title={title} lede={labelOf(counties, county, locale)} />

  const count = sumOf(places.counties.get(county))
  const filled = [...places.municipalities.keys()].filter((code) => code.startsWith(county)).length
  const lede = mapPage.countyLede(mapPage.found(count, formatNumber(count, locale)), filled)
  return <Head title={title} lede={count > 0 ? lede : mapPage.countyEmpty} />
}

function Head({ title, lede }: Readonly<{ title: string; lede: string }>) {
  return (
    <header className="list-head">
      <h1>{title}</h1>
      <p className="lede">{lede}</p>
    </header>
  )
}

/** What the page is called: the map, or the place that is shown. */
export function titleOf({ county, municipality }: MapPlace, locale: Locale): string {
  if (municipality) return labelOf(municipalities, municipality, locale)
  return county ? labelOf(counties, county, locale) : messagesOf(locale).mapPage.title
}

type ItemsProps = Props & Readonly<{ list: NonNullable<Places['list']> }>

function PlaceItems({ addressOf, choice, list, locale, places }: ItemsProps) {
  const { list: words, mapPage } = messagesOf(locale)
  const isFiltered = countChosen(withoutPlace(choice)) > 0
  const place = withPlace({}, places.place)

  if (list.total === 0) {
    return (
      <EmptyState
        title={mapPage.emptyTitle}
        text={isFiltered ? mapPage.emptyFiltered : mapPage.empty}
        link={
          isFiltered
            ? { href: addressOf({ choice: place }), label: words.showAll }
            : { href: contributePath(locale), label: messagesOf(locale).contribute.doors.share }
        }
        locale={locale}
      />
    )
  }
  return (
    <section className="map-items" aria-labelledby="map-items">
      <h2 id="map-items">{mapPage.inPlace(titleOf(places.place, locale))}</h2>
      <p className="list-count">
        <strong>{mapPage.found(list.total, formatNumber(list.total, locale))}</strong>
        {list.pages > 1 ? <span>{words.pageOf(list.page, list.pages)}</span> : null}
      </p>
      <ItemRows cards={list.rows} locale={locale} headingLevel={3} showsKind />
      <Pagination
        page={list.page}
        pages={list.pages}
        hrefOf={(page) => addressOf({ choice, page })}
        locale={locale}
      />
    </section>
  )
}
