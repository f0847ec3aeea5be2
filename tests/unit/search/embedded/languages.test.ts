import { expect, test } from 'vitest'

import { aCatalogueItem } from '../../../support/aCatalogueItem'
import { aSearch } from '../../../support/aSearch'
import { engineWith, idsFor, proposalsFor } from './engineWith'

const items = [
  aCatalogueItem({
    id: 'both',
    sv: { title: 'Trygghetsvandring', text: 'belysning' },
    en: { title: 'Safety walk', text: 'lighting' },
  }),
  aCatalogueItem({ id: 'swedish', sv: { title: 'Huskurage', text: 'belysningen i maj' } }),
]

test('whoever reads Swedish finds the Swedish texts', async () => {
  const engine = await engineWith(items)

  expect((await idsFor(engine, 'belysning')).toSorted()).toEqual(['both', 'swedish'])
  expect(await idsFor(engine, 'lighting')).toEqual([])
})

test('whoever reads English finds the English texts, and Swedish ones where there are no others', async () => {
  const engine = await engineWith(items)
  const english = { locale: 'en' } as const

  expect(await idsFor(engine, 'walks', english)).toEqual(['both'])
  expect(await idsFor(engine, 'belysning', english)).toEqual(['swedish'])
  expect(await idsFor(engine, 'trygghetsvandring', english)).toEqual([])
  expect(await idsFor(engine, 'the huskurage', english)).toEqual(['swedish'])
})

test('whoever reads English is not shown some of the words in Swedish while all are there in English', async () => {
  const engine = await engineWith([
    ...items,
    aCatalogueItem({ id: 'other', sv: { title: 'Lighting' } }),
  ])

  const answer = await engine.search(aSearch('safety lighting', { locale: 'en' }))

  expect(answer).toMatchObject({ isLoosened: false, hits: [{ id: 'both' }] })
})

test('without a query everything is there in both languages, by the titles of each', async () => {
  const engine = await engineWith(items)

  expect(await idsFor(engine, '', { sort: 'title' })).toEqual(['swedish', 'both'])
  expect(await idsFor(engine, ' ', { sort: 'title', locale: 'en' })).toEqual(['swedish', 'both'])
})

test('proposals are in the language of the reader', async () => {
  const engine = await engineWith(items)

  expect(await proposalsFor(engine, 'saf', { locale: 'en' })).toEqual(['both', '"safety"'])
  expect(await proposalsFor(engine, 'saf')).toEqual([])
  expect(await proposalsFor(engine, 'husk', { locale: 'en' })).toEqual(['swedish', '"huskurage"'])
  expect(await proposalsFor(engine, 'trygg', { locale: 'en' })).toEqual([])
})

test('what is written in English alone is found by whoever reads Swedish', async () => {
  const english = aCatalogueItem({ id: 'english', en: { title: 'Tenants', text: 'neighbours' } })
  const engine = await engineWith([
    { ...english, faces: { sv: english.faces.en, en: english.faces.en } },
  ])

  expect(await idsFor(engine, 'neighbour')).toEqual(['english'])
  expect(await idsFor(engine, 'neighbour', { locale: 'en' })).toEqual(['english'])
})
