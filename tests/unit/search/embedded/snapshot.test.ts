import { expect, test } from 'vitest'

import { makeAnalyser } from '@/analyser/makeAnalyser'
import { makeEmbeddedEngine } from '@/search/embedded/makeEmbeddedEngine'

import { makeChance } from '../../../../scripts/bench/chance'
import { aCatalogueItem } from '../../../support/aCatalogueItem'
import { aSearch } from '../../../support/aSearch'
import { analyser, engineWith, idsFor } from './engineWith'
import { aRandomItem, someWords } from './randomItems'

const random = makeChance(3)
const items = Array.from({ length: 40 }, (_, at) => aRandomItem(random, `item ${at}`))
const copyOf = <T>(value: T): T => JSON.parse(JSON.stringify(value)) // as it comes from a disk

test('an engine that opens a snapshot answers as the one that kept it', async () => {
  const engine = await engineWith(items)
  await engine.remove(['item 3', 'item 8'])
  await engine.put([aCatalogueItem({ id: 'foreign', sv: { title: 'Śródmieście \ud800 odling' } })])
  const kept = await engine.snapshot.save()
  const left = [
    ...items.filter(({ id }) => id !== 'item 3' && id !== 'item 8'),
    aCatalogueItem({ id: 'foreign', sv: { title: 'Śródmieście \ud800 odling' } }),
  ]

  const other = makeEmbeddedEngine(analyser)
  const isOpen = await other.snapshot.load(kept, copyOf(left))

  expect(isOpen).toBe(true)
  expect(await other.fingerprint()).toBe(await engine.fingerprint())
  for (let at = 0; at < 30; at += 1) {
    const request = aSearch(someWords(random, 2), { facets: ['theme'] })
    expect(await other.search(request)).toEqual(await engine.search(request))
  }
  expect(await idsFor(other, 'śródmieście')).toEqual(['foreign'])
})

test('what has come, changed or left since it was kept is as it is today', async () => {
  const kept = await (await engineWith(items)).snapshot.save()
  const today = [
    ...items.slice(10),
    aCatalogueItem({ id: 'item 0', sv: { text: 'ett nytt ord' } }),
    aCatalogueItem({ id: 'new', sv: { text: 'ett nytt ord' } }),
  ]

  const engine = makeEmbeddedEngine(analyser)
  await engine.snapshot.load(kept, today)

  const anew = await engineWith(today)
  const request = aSearch('odling gård')
  expect(await engine.fingerprint()).toBe(await anew.fingerprint())
  expect(await engine.search(request)).toEqual(await anew.search(request))
  expect((await idsFor(engine, 'nytt ord')).toSorted()).toEqual(['item 0', 'new'])
})

test('a snapshot goes on to be changed', async () => {
  const kept = await (await engineWith(items)).snapshot.save()
  const engine = makeEmbeddedEngine(analyser)
  await engine.snapshot.load(kept, items)

  await engine.remove(items.map(({ id }) => id))
  await engine.put([aCatalogueItem({ sv: { text: 'odling' } })])

  expect(await idsFor(engine, 'odling')).toEqual(['one'])
})

test('a snapshot of an analyser that reads words otherwise is refused, and the engine stays as it was', async () => {
  const other = makeEmbeddedEngine(makeAnalyser({ lexicon: ['huskurage'] }))
  await other.put(items)
  const kept = await other.snapshot.save()

  const engine = await engineWith([aCatalogueItem({ sv: { text: 'odling' } })])

  expect(await engine.snapshot.load(kept, items)).toBe(false)
  expect(await idsFor(engine, 'odling')).toEqual(['one'])
})

test.each([
  ['nothing', (): Uint8Array => new Uint8Array(0)],
  ['a few bytes', (): Uint8Array => Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9)],
  ['something else', (): Uint8Array => Buffer.from('null'.repeat(100))],
  ['half of it', (kept: Uint8Array): Uint8Array => kept.subarray(0, kept.length / 2)],
  ['all but a byte', (kept: Uint8Array): Uint8Array => kept.subarray(0, -1)],
  [
    'a byte that turned',
    (kept: Uint8Array): Uint8Array =>
      kept.map((byte, at) => (at === kept.length - 99 ? ~byte : byte)),
  ],
])('what is not whole is refused: %s', async (_, spoil) => {
  const kept = await (await engineWith(items)).snapshot.save()

  const engine = makeEmbeddedEngine(analyser)

  expect(await engine.snapshot.load(spoil(kept), items)).toBe(false)
})

test('what has left leaves not a word in what is kept, however few they are', async () => {
  const engine = await engineWith([
    ...items,
    aCatalogueItem({ id: 'left', sv: { title: 'Blixtkvarnen' } }),
    aCatalogueItem({ id: 'changed', sv: { title: 'Dimvövelhus' } }),
  ])
  const textOf = async () => Buffer.from(await engine.snapshot.save()).toString('latin1')
  for (const word of [/blixtkvarnen/i, /dimvövelhus/i]) expect(await textOf()).toMatch(word)

  await engine.remove(['left'])
  await engine.put([aCatalogueItem({ id: 'changed', sv: { title: 'Fjolpsnurran' } })])

  expect(await textOf()).not.toMatch(/blixtkvarnen|dimvövelhus/i)
  expect(await idsFor(engine, 'fjolpsnurran')).toEqual(['changed'])
  expect(await engine.fingerprint()).toBe(
    await (
      await engineWith([...items, aCatalogueItem({ id: 'changed', sv: { title: 'Fjolpsnurran' } })])
    ).fingerprint(),
  )
})
