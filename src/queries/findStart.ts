import type { ItemCard, StartPage } from '@/domain/publication/publicItem'
import { storedFields } from '@/domain/publication/storedFields'
import { kinds } from '@/domain/vocabulary/kinds'

import { findCatalogue } from './catalogue'
import { listAllCards } from './listAllCards'
import { listNews } from './listNews'
import { listThemes } from './listThemes'
import type { Reader } from './reader'

/** Gathers what the start page shows: what is new and lifted forward, the labs, and counted figures. */
export async function findStart(reader: Reader): Promise<StartPage> {
  const [cards, themes, news] = await Promise.all([
    listAllCards(reader),
    listThemes(reader),
    listNews(reader, 1),
  ])
  const counted = (kind: string) => cards.filter((card) => card.kind === kind).length

  return {
    newest: await listNewest(reader, cards),
    labs: cards.filter(({ kind }) => kind === 'lab'),
    themes: themes.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count),
    news: news.rows.slice(0, 3),
    counts: Object.fromEntries(
      kinds.map(({ kind }) => [kind, counted(kind)]),
    ) as StartPage['counts'], // every kind is there
    places: countPlaces(cards),
  }
}

/** What is lifted forward first, then the newest; organisations and labs have their own places. */
async function listNewest({ payload }: Reader, cards: readonly ItemCard[]): Promise<ItemCard[]> {
  const { byCollection } = await findCatalogue(payload)
  const featured = new Set(
    kinds.flatMap(({ collection, kind }) =>
      (byCollection.get(collection) ?? [])
        .filter((doc) => storedFields(doc, 'sv').isTrue('featured'))
        .map((doc) => `${kind} ${doc.slug}`),
    ),
  )
  const isFeatured = (card: ItemCard) => featured.has(`${card.kind} ${card.slug}`)
  const shown = cards.filter(({ kind }) => kind !== 'organisation' && kind !== 'lab')
  const newestFirst = shown.toSorted((a, b) =>
    (b.publishedAt ?? '').localeCompare(a.publishedAt ?? ''),
  )
  return [
    ...newestFirst.filter(isFeatured),
    ...newestFirst.filter((card) => !isFeatured(card)),
  ].slice(0, 6)
}

function countPlaces(cards: readonly ItemCard[]): Record<string, number> {
  const places: Record<string, number> = {}
  for (const { kind, municipalityCode } of cards) {
    if (municipalityCode && kind !== 'organisation') {
      places[municipalityCode] = (places[municipalityCode] ?? 0) + 1
    }
  }
  return places
}
