import { describe, expect, test } from 'vitest'

import { aCatalogueItem } from '../../../support/aCatalogueItem'
import { aSearch } from '../../../support/aSearch'
import { engineWith, idsFor } from './engineWith'

const texts = (all: Record<string, string>) =>
  engineWith(Object.entries(all).map(([id, text]) => aCatalogueItem({ id, sv: { text } })))

describe('words', () => {
  test('all words must be there, in whatever text', async () => {
    const engine = await engineWith([
      aCatalogueItem({ id: 'both', sv: { title: 'Odling', text: 'på gården' } }),
      aCatalogueItem({ id: 'one', sv: { title: 'Odling', text: 'på taket' } }),
    ])

    expect(await idsFor(engine, 'odling gård')).toEqual(['both'])
  })

  test('former and short names lead to the same things', async () => {
    const engine = await texts({
      short: 'Medlem i SABO',
      long: 'Medlem i Sveriges Allmännytta',
      half: 'Sveriges kommuner',
    })

    expect((await idsFor(engine, 'sabo')).toSorted()).toEqual(['long', 'short'])
    expect((await idsFor(engine, 'Sveriges Allmännytta')).toSorted()).toEqual(['long', 'short'])
  })

  test('a synonym answers the words that it covers, and no others', async () => {
    const engine = await texts({
      all: 'utanförskapsområde med odling',
      none: 'utanförskapsområde',
    })

    expect(await idsFor(engine, 'odling i utsatt område')).toEqual(['all'])
  })

  test('the word itself comes before its synonym', async () => {
    const engine = await texts({ other: 'trygghetsrond', own: 'trygghetsvandring' })

    expect(await idsFor(engine, 'trygghetsvandring')).toEqual(['own', 'other'])
  })

  test('what is found by a slip is marked as it is written', async () => {
    const engine = await texts({ one: 'Projektet Huskurage' })

    const { hits, terms } = await engine.search(aSearch('huskurge'))

    expect(hits).toHaveLength(1)
    expect(terms).toContainEqual({ kind: 'exact', term: 'huskurage' })
  })

  test('a word that is there is not taken for another', async () => {
    const engine = await texts({ right: 'Blomqvist', wrong: 'Blomkvist' })

    expect(await idsFor(engine, 'blomqvist')).toEqual(['right'])
  })

  test('the beginning of a word is not the word', async () => {
    const engine = await texts({ one: 'Huskurage' })

    expect(await idsFor(engine, 'huskur')).toEqual([])
  })
})

describe('when nothing has all the words', () => {
  test('what has some of them is shown, the more the better', async () => {
    const engine = await texts({
      one: 'odling',
      two: 'odling och grannar',
      none: 'belysning',
    })

    const { hits, isLoosened } = await engine.search(aSearch('odling grannar zebror'))

    expect(isLoosened).toBe(true)
    expect(hits.map(({ id }) => id)).toEqual(['two', 'one'])
  })

  test('nothing is loosened while something has all of them, chosen or not', async () => {
    const engine = await engineWith([
      aCatalogueItem({ id: 'all', facets: ['kind:example'], sv: { text: 'odling grannar' } }),
      aCatalogueItem({ id: 'some', facets: ['kind:method'], sv: { text: 'odling' } }),
    ])

    const answer = await engine.search(
      aSearch('odling grannar', { choice: { kind: ['method'] }, facets: ['kind'] }),
    )

    expect(answer).toMatchObject({ isLoosened: false, total: 0 })
    expect(Object.fromEntries(answer.counts)).toEqual({ 'kind:example': 1 })
  })

  test('words that say nothing find nothing, unless they are all that was typed', async () => {
    const engine = await texts({ one: 'den som och', two: 'den' })

    expect(await idsFor(engine, 'och zebra')).toEqual([])
    expect(await idsFor(engine, 'den som')).toEqual(['one'])
    expect(await idsFor(engine, 'den inte')).toEqual([])
  })
})

describe('did you mean', () => {
  const ask = async (all: Record<string, string>, query: string) =>
    (await (await texts(all)).search(aSearch(query))).didYouMean

  test('a word that stands nowhere is written as one that does; the rest stays as it was typed', async () => {
    const all = { one: 'Odling på Trygghetsgatan', two: 'Odling' }

    expect(await ask(all, 'Odling, tryghetsgatan!')).toBe('Odling, trygghetsgatan!')
  })

  test('words that are there are left alone', async () => {
    expect(await ask({ one: 'Blomqvist', two: 'Blomkvist' }, 'blomqvist')).toBeNull()
  })

  test('nothing is proposed that would find nothing', async () => {
    const all = { one: 'odling', two: 'huskurage' }

    expect(await ask(all, 'odling huskurge')).toBeNull()
    expect(await ask(all, 'huskurge')).toBe('huskurage')
  })

  test('the more common of two words is the likelier', async () => {
    const all = { a: 'blomkvist', b: 'blomkvist', c: 'blomkvist', d: 'blomtvist' }

    expect(await ask(all, 'blomqvist')).toBe('blomkvist')
  })

  test('a word of which only a part is there is proposed whole', async () => {
    const all = { a: 'trygghetsvandring', b: 'trygghet' }

    expect(await ask(all, 'trygghetsvandrig')).toBe('trygghetsvandring')
  })
})

describe('narrowing', () => {
  test('choices narrow what is found, and counts tell what each would leave', async () => {
    const item = (id: string, theme: string, kind: string, text = 'odling') =>
      aCatalogueItem({ id, facets: [`kind:${kind}`, `theme:${theme}`], sv: { text } })
    const engine = await engineWith([
      item('a', 'x', 'example'),
      item('b', 'x', 'method'),
      item('c', 'y', 'method'),
      item('d', 'y', 'method', 'annat'),
    ])

    const { counts, hits, total } = await engine.search(
      aSearch('odling', { choice: { kind: ['method'] }, facets: ['kind', 'theme'] }),
    )

    expect(total).toBe(2)
    expect(hits.map(({ id }) => id).toSorted()).toEqual(['b', 'c'])
    expect(Object.fromEntries(counts)).toEqual({
      'kind:example': 1,
      'kind:method': 2,
      'theme:x': 1,
      'theme:y': 1,
    })
  })
})
