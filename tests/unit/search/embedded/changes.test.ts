import { describe, expect, test } from 'vitest'

import type { CatalogueItem } from '@/domain/catalogue/catalogueItem'
import { type EmbeddedEngine, makeEmbeddedEngine } from '@/search/embedded/makeEmbeddedEngine'
import { fingerprintOf } from '@/search/fingerprintOf'
import { itemHash } from '@/search/itemHash'

import { type Chance, makeChance } from '../../../../scripts/bench/chance'
import { aCatalogueItem } from '../../../support/aCatalogueItem'
import { aSearch } from '../../../support/aSearch'
import { analyser, engineWith, idsFor } from './engineWith'
import { aRandomItem, someWords } from './randomItems'

test('what has left is not found, and who comes in its place is not found for it', async () => {
  const engine = await engineWith([aCatalogueItem({ id: 'old', sv: { text: 'odling' } })])

  await engine.remove(['old', 'unknown'])
  await engine.put([aCatalogueItem({ id: 'new', sv: { text: 'belysning' } })])

  expect(await idsFor(engine, 'odling')).toEqual([])
  expect(await idsFor(engine, 'belysning')).toEqual(['new'])
  expect(await engine.health()).toEqual({ ok: true, items: 1, problem: null })
})

test('what is put anew is found by its new words alone', async () => {
  const engine = await engineWith([aCatalogueItem({ sv: { text: 'odling' } })])

  await engine.put([aCatalogueItem({ sv: { text: 'belysning' } })])

  expect(await idsFor(engine, 'odling')).toEqual([])
  expect(await idsFor(engine, 'belysning')).toEqual(['one'])
})

test('of several with the same id the last holds', async () => {
  const engine = await engineWith([
    aCatalogueItem({ sv: { text: 'odling' } }),
    aCatalogueItem({ sv: { text: 'belysning' } }),
  ])

  expect(await idsFor(engine, 'odling')).toEqual([])
  expect(await idsFor(engine, '')).toEqual(['one'])
})

test('changes are made in the order in which they were asked for', async () => {
  const engine = makeEmbeddedEngine(analyser)

  await Promise.all([
    engine.put([aCatalogueItem({ sv: { text: 'odling' } })]),
    engine.remove(['one']),
    engine.put([aCatalogueItem({ sv: { text: 'belysning' } })]),
  ])

  expect(await idsFor(engine, 'belysning')).toEqual(['one'])
})

test('until a rebuild is done everything is found as before, and if it fails, for ever', async () => {
  const engine = await engineWith([aCatalogueItem({ id: 'before', sv: { text: 'odling' } })])
  const seen: string[][] = []
  const next = aCatalogueItem({ id: 'after', sv: { text: 'odling' } })

  const failed = engine.rebuild(failing([next]))
  await expect(failed).rejects.toThrow('The source is dry.')
  seen.push(await idsFor(engine, 'odling'))
  await engine.rebuild(
    (async function* () {
      yield [next]
      seen.push(await idsFor(engine, 'odling'))
    })(),
  )

  expect(seen).toEqual([['before'], ['before']])
  expect(await idsFor(engine, 'odling')).toEqual(['after'])
})

async function* failing(items: readonly CatalogueItem[]) {
  yield items
  throw new Error('The source is dry.')
}

describe('however an index came to be as it is, it answers as one made anew', () => {
  test.each([1, 2, 3, 4, 5])('changes by chance %i', async (seed) => {
    const random = makeChance(seed)
    const engine = makeEmbeddedEngine(analyser)
    const held = new Map<string, CatalogueItem>()

    for (let step = 0; step < 60; step += 1) await changeSomething(engine, held, random)

    const anew = makeEmbeddedEngine(analyser)
    await anew.rebuild(oneByOne([...held.values()].toSorted(() => random.below(3) - 1)))
    expect(await engine.fingerprint()).toBe(await anew.fingerprint())
    expect(await engine.fingerprint()).toBe(fingerprintOf([...held.values()].map(itemHash)))
    await expectSameAnswers(engine, anew, random)
  })
})

async function changeSomething(
  engine: EmbeddedEngine,
  held: Map<string, CatalogueItem>,
  random: Chance,
) {
  if (random.below(3) === 0) {
    const gone = Array.from({ length: random.below(6) }, () => `item ${random.below(40)}`)
    for (const id of gone) held.delete(id)
    return engine.remove(gone)
  }
  const come = Array.from({ length: 1 + random.below(5) }, () =>
    aRandomItem(random, `item ${random.below(40)}`),
  )
  for (const item of come) held.set(item.id, item)
  return engine.put(come)
}

async function* oneByOne(items: readonly CatalogueItem[]) {
  for (const item of items) yield [item]
}

async function expectSameAnswers(one: EmbeddedEngine, other: EmbeddedEngine, random: Chance) {
  for (let at = 0; at < 40; at += 1) {
    const query = someWords(random, 1 + random.below(3)).replace(/^(....)./, '$1x')
    const locale = random.oneOf(['sv', 'en'] as const)
    const request = aSearch(query, { locale, facets: ['kind', 'theme'] })

    expect(await one.search(request)).toEqual(await other.search(request))
    expect(await one.suggest(query.slice(0, 3), locale, 8)).toEqual(
      await other.suggest(query.slice(0, 3), locale, 8),
    )
  }
}

test('it finds what a walk through all texts finds', async () => {
  const random = makeChance(9)
  const items = Array.from({ length: 60 }, (_, at) => aRandomItem(random, `item ${at}`))
  const engine = await engineWith(items)

  for (let at = 0; at < 40; at += 1) {
    const query = someWords(random, 1 + random.below(2))
    const expected = items.filter((item) => answers(item, query)).map(({ id }) => id)

    const { hits, isLoosened } = await engine.search(aSearch(query))

    const found = isLoosened ? [] : hits.map(({ id }) => id)
    expect(found.toSorted(), query).toEqual(expected.toSorted())
  }
})

/** Says, slowly, whether a Swedish text answers all the words of a query. */
function answers(item: CatalogueItem, query: string): boolean {
  const text = Object.values(item.faces.sv.texts).join('\n')
  const has = new Set(analyser.analyse(text, 'sv').map(({ kind, term }) => `${kind} ${term}`))
  const { synonyms, words } = analyser.analyseQuery(query, 'sv')
  const isThere = ({ alternatives }: (typeof words)[number]) =>
    alternatives.some(({ kind, term }) => has.has(`${kind} ${term}`))
  return words.every(
    (word, at) =>
      isThere(word) ||
      synonyms.some(({ from, to, words: other }) => from <= at && at < to && other.every(isThere)),
  )
}

test('who comes later stands where it belongs among equals, also when the order was asked for before', async () => {
  const onDay = (id: string, published: number) =>
    aCatalogueItem({ id, sort: { published, checked: 0, evidence: -1 }, sv: { title: 'Odling' } })
  const engine = await engineWith([onDay('a', 2), onDay('b', 1)])
  expect(await idsFor(engine, 'odling')).toEqual(['a', 'b'])

  await engine.put([onDay('c', 3)])

  expect(await idsFor(engine, 'odling')).toEqual(['c', 'a', 'b'])
})

test('a word that only what has left had is never proposed', async () => {
  const engine = await engineWith([
    aCatalogueItem({ id: 'stays', sv: { text: 'lyktstolpar' } }),
    aCatalogueItem({ id: 'leaves', sv: { text: 'lyktstolpor' } }),
    ...Array.from({ length: 8 }, (_, at) => aCatalogueItem({ id: `other-${at}` })),
  ])

  await engine.remove(['leaves'])

  const { didYouMean } = await engine.search(aSearch('lyktstolpxr'))
  expect(didYouMean).toBe('lyktstolpar')
  expect((await engine.search(aSearch('lyktstolpor'))).didYouMean).not.toBe('lyktstolpor')
})
