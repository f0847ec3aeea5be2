import type { FacetTable } from '@/catalogue/makeFacetTable'
import type { CatalogueItem } from '@/domain/catalogue/catalogueItem'
import { toFacetValue } from '@/domain/catalogue/facets'
import { toItemCard } from '@/domain/catalogue/toCatalogueCard'
import type { StartPage } from '@/domain/publication/publicItem'
import { type Kind, kinds } from '@/domain/vocabulary/kinds'

import { type Catalogue, findCatalogue } from './catalogue'
import { listNews } from './listNews'
import { listThemes } from './listThemes'
import type { Reader } from './reader'

/** Gathers what the start page shows: what is new and lifted forward, the labs, and counted figures. */
export async function findStart(reader: Reader): Promise<StartPage> {
  const { locale, now, payload } = reader
  const catalogue = await findCatalogue(payload)
  const [themes, news] = await Promise.all([listThemes(reader), listNews(reader, 1)])
  const { counts, newest, labs, places } = catalogue.once(`start ${locale}`, () => ({
    counts: countKinds(catalogue.table),
    newest: listNewest(catalogue),
    labs: listLabs(catalogue),
    places: countPlaces(catalogue.table),
  }))
  const toCards = (items: readonly CatalogueItem[]) =>
    items.map((item) => toItemCard(item.faces[locale].card, now))

  return {
    newest: toCards(newest),
    labs: toCards(labs),
    themes: themes.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count),
    news: news.rows.slice(0, 3),
    counts,
    places,
  }
}

/** How many rows the start page has of what is new. */
const mostNew = 6

/** How many labs stand on the start page: the newest. */
const mostLabs = 12

/** So many of the newest days' items are looked through for the very newest. */
const mostOfDays = 200

/** What is lifted forward first, then the newest; organisations and labs have their own places. */
function listNewest({ docs, table }: Catalogue): CatalogueItem[] {
  const isShown = ({ kind }: CatalogueItem) => kind !== 'organisation' && kind !== 'lab'
  const featured = docs
    .featured()
    .flatMap(({ id }) => table.find(id) ?? [])
    .filter(isShown)
    .sort(newestFirst)
  const lifted = new Set(featured.map(({ id }) => id))
  const { slots } = table.scan({ choice: { kind: ['example', 'method', 'tool'] } })
  const others = itemsIn(table, slots.slice(0, mostOfDays))
    .filter(({ id }) => !lifted.has(id))
    .sort(newestFirst)
  return [...featured, ...others].slice(0, mostNew)
}

/** The newest, in the order of their names. */
function listLabs({ table }: Catalogue): CatalogueItem[] {
  const choice = { kind: ['lab'] as Kind[] }
  const newest = new Set(table.scan({ choice }).slots.slice(0, mostLabs))
  const byName = table.scan({ choice, order: 'title' }).slots.filter((slot) => newest.has(slot))
  return itemsIn(table, byName)
}

const itemsIn = (table: FacetTable, slots: readonly number[]): CatalogueItem[] =>
  slots.flatMap((slot) => table.itemAt(slot) ?? [])

const newestFirst = (a: CatalogueItem, b: CatalogueItem): number =>
  (b.faces.sv.card.publishedAt ?? '').localeCompare(a.faces.sv.card.publishedAt ?? '')

function countKinds(table: FacetTable): StartPage['counts'] {
  const { counts } = table.scan({ choice: {}, facets: ['kind'] })
  return Object.fromEntries(
    kinds.map(({ kind }) => [kind, counts.get(toFacetValue('kind', kind)) ?? 0]),
  ) as StartPage['counts'] // every kind is there
}

function countPlaces(table: FacetTable): Record<string, number> {
  const besides = kinds.map(({ kind }) => kind).filter((kind) => kind !== 'organisation')
  const { counts } = table.scan({ choice: { kind: besides }, facets: ['municipality'] })
  return Object.fromEntries(
    [...counts].map(([value, count]) => [value.slice(value.indexOf(':') + 1), count]),
  )
}
