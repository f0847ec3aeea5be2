import type { ItemCard, PageOf } from '@/domain/publication/publicItem'
import { type Stored, storedFields } from '@/domain/publication/storedFields'
import { toCard } from '@/domain/publication/toCard'
import { type Kind, rowOfKind } from '@/domain/vocabulary/kinds'

import { findCatalogue } from './catalogue'
import { lookupIn } from './lookupIn'
import type { Reader } from './reader'

/** What a list can be narrowed by. Codes, and for a theme its slug. */
export type CardFilters = Readonly<{
  theme?: string
  municipality?: string
  targetGroup?: string
  status?: string
}>

/** What a list can be narrowed to next, each with how many rows that would leave. */
export type CardOptions = Readonly<{
  themes: readonly Readonly<{ slug: string; title: string; count: number }>[]
  municipalities: readonly Readonly<{ code: string; name: string; count: number }>[]
  targetGroups: readonly Readonly<{ code: string; count: number }>[]
  statuses: readonly Readonly<{ code: string; count: number }>[]
}>

export type CardList = PageOf<ItemCard> & Readonly<{ options: CardOptions }>

/** How many rows a page of a list has. */
export const rowsPerPage = 20

/** Lists one page of the items of a kind, with what the list can be narrowed to. */
export async function listCards(
  { locale, now, payload }: Reader,
  { filters, kind, page }: { filters: CardFilters; kind: Kind; page: number },
): Promise<CardList> {
  const { collection } = rowOfKind(kind)
  const catalogue = await findCatalogue(payload)
  const lookup = lookupIn(catalogue, locale)
  const rows = (catalogue.byCollection.get(collection) ?? []).flatMap((doc): Row[] => {
    const card = toCard(collection, doc, locale, lookup, now)
    return card ? [{ card, targetGroups: targetGroupsOf(doc) }] : []
  })
  const chosen = inOrder(rows.filter(matches(filters)), kind)
  const pages = Math.max(1, Math.ceil(chosen.length / rowsPerPage))
  const current = Math.min(Math.max(1, page), pages)

  return {
    rows: chosen.slice((current - 1) * rowsPerPage, current * rowsPerPage).map(({ card }) => card),
    page: current,
    pages,
    total: chosen.length,
    options: toOptions(rows, filters),
  }
}

type Row = Readonly<{ card: ItemCard; targetGroups: readonly string[] }>

const targetGroupsOf = (doc: Stored) => storedFields(doc, 'sv').texts('targetGroups')

/** Says whether a row matches every filter but the one that is left out. */
const matches =
  (filters: CardFilters, leftOut?: keyof CardFilters) =>
  ({ card, targetGroups }: Row): boolean => {
    const { municipality, status, targetGroup, theme } = without(filters, leftOut)
    return (
      (!theme || card.themes.some(({ slug }) => slug === theme)) &&
      (!municipality || card.municipalityCode === municipality) &&
      (!targetGroup || targetGroups.includes(targetGroup)) &&
      (!status || card.status === status)
    )
  }

const without = (filters: CardFilters, leftOut?: keyof CardFilters): CardFilters =>
  Object.fromEntries(Object.entries(filters).filter(([name]) => name !== leftOut))

/** Organisations by name, the rest by when they were last published; names settle what is equal. */
function inOrder(rows: readonly Row[], kind: Kind): Row[] {
  if (kind === 'organisation') return [...rows]
  return rows.toSorted((a, b) => dayOf(b).localeCompare(dayOf(a)))
}

const dayOf = ({ card }: Row) => (card.publishedAt ?? '').slice(0, 10)

function toOptions(rows: readonly Row[], filters: CardFilters): CardOptions {
  const count = <Key extends string>(
    leftOut: keyof CardFilters,
    keysOf: (row: Row) => readonly Key[],
  ) => {
    const counts = new Map<Key, number>()
    for (const row of rows.filter(matches(filters, leftOut))) {
      for (const key of keysOf(row)) counts.set(key, (counts.get(key) ?? 0) + 1)
    }
    return counts
  }
  const swedish = new Intl.Collator('sv')
  const themeTitles = new Map(
    rows.flatMap(({ card }) => card.themes.map((theme) => [theme.slug, theme.title])),
  )
  const placeNames = new Map(
    rows.map(({ card }) => [card.municipalityCode ?? '', card.place ?? '']),
  )

  return {
    themes: [...count('theme', ({ card }) => card.themes.map(({ slug }) => slug))]
      .map(([slug, number]) => ({ slug, title: themeTitles.get(slug) ?? slug, count: number }))
      .sort((a, b) => swedish.compare(a.title, b.title)),
    municipalities: [
      ...count('municipality', ({ card }) =>
        card.municipalityCode ? [card.municipalityCode] : [],
      ),
    ]
      .map(([code, number]) => ({ code, name: placeNames.get(code) ?? code, count: number }))
      .sort((a, b) => swedish.compare(a.name, b.name)),
    targetGroups: [...count('targetGroup', ({ targetGroups }) => targetGroups)].map(
      ([code, number]) => ({ code, count: number }),
    ),
    statuses: [...count('status', ({ card }) => (card.status ? [card.status] : []))].map(
      ([code, number]) => ({ code, count: number }),
    ),
  }
}
