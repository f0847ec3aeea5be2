import { describe, expect, test } from 'vitest'

import type { CatalogueItem, SearchTexts } from '@/domain/catalogue/catalogueItem'

import { aCatalogueItem } from '../../../support/aCatalogueItem'
import { aSearch } from '../../../support/aSearch'
import { engineWith, idsFor } from './engineWith'

/** Items with one text each, by their ids; the last is put in first, so that order tells nothing. */
const withTexts = (texts: Record<string, Partial<SearchTexts>>): CatalogueItem[] =>
  Object.entries(texts)
    .map(([id, sv]) => aCatalogueItem({ id, sv: { title: 'Annat', ...sv } }))
    .toReversed()

describe('what comes first', () => {
  test('kär finds kär alone, and kar finds both, itself first', async () => {
    const engine = await engineWith(withTexts({ love: { text: 'kär' }, tub: { text: 'kar' } }))

    expect(await idsFor(engine, 'kär')).toEqual(['love'])
    expect(await idsFor(engine, 'kar')).toEqual(['tub', 'love'])
  })

  test('the title counts most, the running text least', async () => {
    const engine = await engineWith(
      withTexts({
        title: { title: 'Vandring' },
        names: { names: 'Vandring' },
        themes: { themes: 'Vandring' },
        keywords: { keywords: 'Vandring' },
        summary: { summary: 'Vandring' },
        text: { text: 'Vandring' },
      }),
    )

    expect(await idsFor(engine, 'vandring')).toEqual([
      'title',
      'names',
      'themes',
      'keywords',
      'summary',
      'text',
    ])
  })

  test('the word itself comes before its forms, compounds with it, its folded form and slips', async () => {
    const engine = await engineWith(
      withTexts({
        exact: { text: 'tradgard' },
        folded: { text: 'trädgård' },
      }),
    )
    const others = await engineWith(
      withTexts({
        exact: { text: 'bostad' },
        stem: { text: 'bostäderna' },
        part: { text: 'bostadsbolag' },
        none: { text: 'stad' },
      }),
    )

    expect(await idsFor(engine, 'tradgard')).toEqual(['exact', 'folded'])
    expect(await idsFor(others, 'bostad')).toEqual(['exact', 'stem', 'part'])
  })

  test('fewer wrong letters come first', async () => {
    const engine = await engineWith(
      withTexts({ one: { text: 'blomqvistarna' }, two: { text: 'blomqvistarxa' } }),
    )

    expect(await idsFor(engine, 'blomqvistarnz')).toEqual(['one', 'two'])
  })

  test('among equals what was checked lately comes before what was checked long ago', async () => {
    const aged = (id: string, code: string, published: number) =>
      aCatalogueItem({
        id,
        facets: [`freshness:${code}`],
        sort: { published, checked: 1, evidence: -1 },
        sv: { title: 'Huskurage' },
      })
    const engine = await engineWith([
      aged('stale', 'over_24_manader', 3),
      aged('ageing', '12_24_manader', 2),
      aged('fresh', 'inom_12_manader', 1),
    ])

    expect(await idsFor(engine, 'huskurage')).toEqual(['fresh', 'ageing', 'stale'])
  })

  test('among equals what is surely known comes first', async () => {
    const known = (id: string, evidence: number) =>
      aCatalogueItem({
        id,
        sort: { published: 1, checked: 1, evidence },
        sv: { title: 'Huskurage' },
      })
    const engine = await engineWith([known('none', -1), known('some', 2), known('most', 5)])

    expect(await idsFor(engine, 'huskurage')).toEqual(['most', 'some', 'none'])
  })

  test('what is quite alike stands as in lists: the newest first, then by title', async () => {
    const dated = (id: string, published: number, title: string) =>
      aCatalogueItem({
        id,
        sort: { published, checked: 1, evidence: -1 },
        sv: { title, text: 'ord' },
      })
    const engine = await engineWith([
      dated('o', 5, 'Ödla'),
      dated('a', 5, 'Apa'),
      dated('late', 6, 'Zebra'),
      dated('aa', 5, 'Åsna'),
    ])

    expect(await idsFor(engine, 'ord')).toEqual(['late', 'a', 'aa', 'o'])
    expect(await idsFor(engine, 'ord', { sort: 'title' })).toEqual(['a', 'late', 'aa', 'o'])
    expect(await idsFor(engine, '', {})).toEqual(['late', 'a', 'aa', 'o'])
  })

  test('a rare word counts more than a common one', async () => {
    const engine = await engineWith(
      withTexts({
        rare: { text: 'huskurage', title: 'möte möte' },
        common: { text: 'möte', title: 'huskurage' },
        a: { text: 'möte' },
        b: { text: 'möte' },
        c: { text: 'möte' },
      }),
    )

    expect(await idsFor(engine, 'huskurage möte')).toEqual(['common', 'rare'])
  })

  test('pages follow one another, and a page beyond the last is empty', async () => {
    const many = Array.from({ length: 120 }, (_, at) =>
      aCatalogueItem({ id: `item ${at}`, sv: { text: 'ord' } }),
    )
    const engine = await engineWith(many)
    const all = await idsFor(engine, 'ord', { limit: 1000 })

    const second = await engine.search(aSearch('ord', { offset: 10, limit: 10 }))
    const beyond = await engine.search(aSearch('ord', { offset: 1e9, limit: 20 }))

    expect(new Set(all).size).toBe(120)
    expect(second.hits.map(({ id }) => id)).toEqual(all.slice(10, 20))
    expect(beyond).toMatchObject({ hits: [], total: 120 })
  })
})
