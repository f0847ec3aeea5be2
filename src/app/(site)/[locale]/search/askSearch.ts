import { toWaysOut } from '@/components/list/toWaysOut'
import type { Release } from '@/components/search/NothingFound'
import { type Choice, countChosen } from '@/domain/catalogue/choice'
import type { SearchParams } from '@/domain/catalogue/choiceAddress'
import { choiceKeys } from '@/domain/catalogue/choiceAddress'
import { nearestThemes } from '@/domain/catalogue/nearestThemes'
import { type AskedSearch, parseSearch, toSearchAddress } from '@/domain/catalogue/searchAddress'
import type { SearchResult } from '@/domain/catalogue/searchResult'
import type { ItemCard, ThemeCard } from '@/domain/publication/publicItem'
import { kinds } from '@/domain/vocabulary/kinds'
import { type FacetLabels, findFacetLabels } from '@/queries/facetLabels'
import { findKnownBank } from '@/queries/knownBank'
import { listItems } from '@/queries/listItems'
import { listThemes } from '@/queries/listThemes'
import { orEngineAway } from '@/queries/orEngineAway'
import type { Reader } from '@/queries/reader'
import { countFound, searchItems } from '@/queries/searchItems'
import { setPartlyAway } from '@/session/replyStatus'

/** What the search page has to say. */
export type SearchPageAnswer =
  | Readonly<{ type: 'start'; themes: readonly ThemeCard[] }>
  | Readonly<{ type: 'away'; themes: readonly ThemeCard[] }>
  | Readonly<{
      type: 'nothing'
      result: SearchResult
      labels: FacetLabels
      releases: readonly Release[]
      themes: readonly ThemeCard[]
      newest: readonly ItemCard[]
    }>
  | Readonly<{ type: 'found'; result: SearchResult; labels: FacetLabels }>

/** How many themes are shown as ways in. */
const mostThemes = 12
const mostNearest = 6
const mostNewest = 3

/** Reads the address and asks for what it looks for; without words and choices there is nothing to ask. */
export async function askSearch(
  reader: Reader,
  searchParams: SearchParams,
): Promise<Readonly<{ asked: AskedSearch; answer: SearchPageAnswer }>> {
  const asked = parseSearch(searchParams, reader.locale, await findKnownBank(reader.payload))
  if (!asked.query && countChosen(asked.choice) === 0) {
    return { asked, answer: { type: 'start', themes: await listWays(reader, '', mostThemes) } }
  }

  const found = await orEngineAway(async () => {
    const result = await searchItems(reader, { ...asked, sort: asked.sort ?? 'relevance' })
    const labels = await findFacetLabels(reader)
    return result.total > 0
      ? {
          asked: withPage(asked, result, reader),
          answer: { type: 'found', result, labels } as const,
        }
      : { asked, answer: await nothing(reader, asked, result, labels) }
  })
  if (found) return found

  setPartlyAway()
  return { asked, answer: { type: 'away', themes: await listWays(reader, '', mostThemes) } }
}

/** A page that is not there counts as one that could not be followed. */
function withPage(asked: AskedSearch, { page }: SearchResult, { locale }: Reader): AskedSearch {
  if (page === asked.page) return asked
  const ignored = { key: choiceKeys.page[locale], value: String(asked.page) }
  return { ...asked, page, ignored: [...asked.ignored, ignored] }
}

async function nothing(
  reader: Reader,
  asked: AskedSearch,
  result: SearchResult,
  labels: FacetLabels,
): Promise<SearchPageAnswer> {
  const newest = await listItems(reader, {
    kinds: newsworthy,
    choice: {},
    sort: 'newest',
    page: 1,
    perPage: mostNewest,
  })
  return {
    type: 'nothing',
    result,
    labels,
    releases: await listReleases(reader, asked, labels),
    themes: await listWays(reader, asked.query, mostNearest),
    newest: newest.rows,
  }
}

/** Organisations come with what they do; what they do is the news. */
const newsworthy = kinds.map(({ kind }) => kind).filter((kind) => kind !== 'organisation')

/** What of the choice can be let go of, where that finds something: one question, or all of them. */
async function listReleases(
  reader: Reader,
  { choice, query }: AskedSearch,
  labels: FacetLabels,
): Promise<Release[]> {
  if (countChosen(choice) === 0) return []

  const count = (rest: Choice) => countFound(reader, { query, choice: rest })
  const hrefOf = (rest: Choice) => toSearchAddress({ query, choice: rest }, reader.locale)
  const ways = await toWaysOut(choice, labels, count)
  const all = { label: null, count: query ? await count({}) : 0, href: hrefOf({}) }

  return [
    ...ways.map((way) => ({
      label: way.labels.join(', '),
      count: way.total,
      href: hrefOf(way.choice),
    })),
    ...(all.count > 0 ? [all] : []),
  ]
}

async function listWays(reader: Reader, query: string, most: number): Promise<ThemeCard[]> {
  return nearestThemes(query, await listThemes(reader), most)
}
