import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { aCatalogueItem } from '../../support/aCatalogueItem'
import { engines, idsIn, inChunks, type Opened, searchIn } from '../../support/search/engines'

const both = aCatalogueItem({
  id: 'both',
  sv: { title: 'Odlingslott', text: 'En plats för sommarblommor.' },
  en: { title: 'Allotment', text: 'A place for neighbours.' },
})
const swedish = aCatalogueItem({
  id: 'swedish',
  sv: { title: 'Läxhjälp', text: 'Hyresgästerna hjälper varandra.' },
})

describe.each(engines)('two languages ($name)', ({ open }) => {
  let opened: Opened
  const engine = () => opened.engine

  beforeAll(async () => {
    opened = await open()
    await engine().rebuild(inChunks([both, swedish]))
  })
  afterAll(() => opened.leave())

  test('Swedish readers search the Swedish texts', async () => {
    expect(await idsIn(engine(), 'odlingslotter')).toEqual(['both'])
    expect(await idsIn(engine(), 'allotment')).toEqual([])
  })

  test('English readers search the English texts, as English is bent', async () => {
    expect(await idsIn(engine(), 'allotments neighbor', { locale: 'en' })).toEqual(['both'])
    expect(await idsIn(engine(), 'sommarblomma', { locale: 'en' })).toEqual([])
  })

  test('English readers search the Swedish texts of what has no English, as Swedish is bent', async () => {
    expect(await idsIn(engine(), 'hyresgäst', { locale: 'en' })).toEqual(['swedish'])
    expect(await idsIn(engine(), 'läxhjälpen', { locale: 'en' })).toEqual(['swedish'])
  })

  test('what tells nothing in the language of the reader tells nothing in the other', async () => {
    expect(await idsIn(engine(), 'the läxhjälp of my', { locale: 'en' })).toEqual(['swedish'])
    expect(await searchIn(engine(), 'the läxhjälp', { locale: 'en' })).toMatchObject({
      isLoosened: false,
    })
  })

  test('each item is there once in both languages', async () => {
    for (const locale of ['sv', 'en'] as const) {
      const { counts, total } = await searchIn(engine(), '', { locale, facets: ['kind'] })
      expect({ total, counts: [...counts] }).toEqual({ total: 2, counts: [['kind:example', 2]] })
    }
  })

  test('words that are there in either language are not corrected', async () => {
    expect((await searchIn(engine(), 'läxhjälp', { locale: 'en' })).didYouMean).toBeNull()
    expect((await searchIn(engine(), 'allotmentt', { locale: 'en' })).didYouMean).toBe('allotment')
  })

  test('proposals are in the language of the reader, and Swedish where there is no other', async () => {
    expect(await engine().suggest('allot', 'en', 5)).toContainEqual({ type: 'item', id: 'both' })
    expect(await engine().suggest('läx', 'en', 5)).toContainEqual({ type: 'item', id: 'swedish' })
    expect(await engine().suggest('odling', 'en', 5)).toEqual([])
    expect(await engine().suggest('allot', 'sv', 5)).toEqual([])
  })

  test('an item that has its English taken away is found by its Swedish again', async () => {
    await engine().put([aCatalogueItem({ id: 'both', sv: both.faces.sv.texts })])

    expect(await idsIn(engine(), 'allotment', { locale: 'en' })).toEqual([])
    expect(await idsIn(engine(), 'sommarblomma', { locale: 'en' })).toEqual(['both'])

    await engine().put([both])
  })
})
