import { Chips } from '@/components/list/Chips'
import { Facets, filterForm } from '@/components/list/Facets'
import { IgnoredNotice } from '@/components/list/IgnoredNotice'
import { Pagination } from '@/components/list/Pagination'
import { toChips } from '@/components/list/toChips'
import type { FacetGroup } from '@/components/list/toFacetGroups'
import { ItemRows } from '@/components/rows/ItemRows'
import { EmptyState } from '@/components/states/EmptyState'
import { findingPath } from '@/domain/catalogue/addresses'
import { type Choice, countChosen } from '@/domain/catalogue/choice'
import { type Ignored, writeChoice } from '@/domain/catalogue/choiceAddress'
import { facetOf } from '@/domain/catalogue/facets'
import { toFacetWord } from '@/domain/catalogue/facetWords'
import { type MapPlace, placedKinds, withoutPlace, withPlace } from '@/domain/catalogue/mapPlace'
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
  /** What the map can be narrowed by besides the place. */
  groups: readonly FacetGroup[]
  /** What in the address could not be followed. */
  ignored: readonly Ignored[]
  locale: Locale
}>

/** The map: where in the country something has been done, and what. */
export function MapView(props: Props) {
  const { addressOf, choice, groups, ignored, locale, places } = props
  const { list, place } = places
  const chips = toChips(groups, choice, (next) => addressOf({ choice: next }))

  return (
    <div className="wrap map-view">
      <MapHead places={places} locale={locale} />
      <IgnoredNotice ignored={ignored} locale={locale} />
      <div className="list-view">
        <Facets
          action={findingPath('map', locale)}
          groups={groups.map(withPlacedOptions)}
          query={writeChoice({ choice, page: list?.page ?? 1 }, locale)}
          locale={locale}
        />
        <PlaceFields choice={choice} locale={locale} />
        <div>
          <Chips
            chosen={chips}
            clearHref={addressOf({ choice: withPlace({}, place) })}
            locale={locale}
          />
          {place.county ? null : <OnMap placed={places.placed} locale={locale} />}
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

/** How much the map shows; read out when the filters are changed. */
function OnMap({ placed, locale }: Readonly<{ placed: number; locale: Locale }>) {
  const { mapPage } = messagesOf(locale)

  return (
    <p className="list-count" role="status">
      <strong>{mapPage.onMap(mapPage.found(placed, formatNumber(placed, locale)))}</strong>
    </p>
  )
}

/** What has no place cannot be asked for here. */
const withPlacedOptions = (group: FacetGroup): FacetGroup =>
  group.name === 'kind'
    ? { ...group, options: group.options.filter(({ code }) => isPlaced(code)) }
    : group

const isPlaced = (kind: string): boolean => placedKinds.some((one) => one === kind)

/** The place goes along when the filters are sent. */
function PlaceFields({ choice, locale }: Readonly<{ choice: Choice; locale: Locale }>) {
  return (['county', 'municipality'] as const).flatMap((name) =>
    (choice[name] ?? []).map((code) => (
      <input
        key={code}
        type="hidden"
        form={filterForm}
        name={facetOf(name).key[locale]}
        value={toFacetWord(name, code, locale)}
      />
    )),
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
