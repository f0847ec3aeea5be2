import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { searchFields } from '@/search/engine'

import { aCatalogueItem } from '../../support/aCatalogueItem'
import { engines, idsIn, inChunks, type Opened, searchIn } from '../../support/search/engines'

describe.each(engines)('what is found ($name)', ({ open }) => {
  let opened: Opened
  const engine = () => opened.engine
  const fill = (...items: Parameters<typeof inChunks>[0]) => engine().rebuild(inChunks(items))

  beforeAll(async () => {
    opened = await open()
  })
  afterAll(() => opened.leave())

  test.each(searchFields)('an item is found by its %s', async (field) => {
    await fill(
      aCatalogueItem({ id: 'one', sv: { title: 'Rubrik', [field]: 'Cykelkök' } }),
      aCatalogueItem({ id: 'two', sv: { title: 'Annat' } }),
    )

    expect(await idsIn(engine(), 'cykelkök')).toEqual(['one'])
  })

  test('what is put is found at once, and once however often it is put', async () => {
    const item = aCatalogueItem({ id: 'one', sv: { title: 'Cykelkök' } })
    await fill()

    for (let times = 0; times < 3; times += 1) {
      await engine().put([item])
      expect(await idsIn(engine(), 'cykelkök')).toEqual(['one'])
    }
    expect((await searchIn(engine(), '')).total).toBe(1)
  })

  test('what is put anew is found by what it says now, and no longer by what it said', async () => {
    await fill()
    await engine().put([aCatalogueItem({ id: 'one', sv: { title: 'Cykelkök' } })])

    await engine().put([aCatalogueItem({ id: 'one', sv: { title: 'Odlingslott' } })])

    expect(await idsIn(engine(), 'odlingslott')).toEqual(['one'])
    expect(await idsIn(engine(), 'cykelkök')).toEqual([])
  })

  test('what is removed is gone from everything at once', async () => {
    await fill(
      aCatalogueItem({ id: 'one', sv: { title: 'Zebrakök' } }),
      aCatalogueItem({ id: 'two', sv: { title: 'Odlingslott' } }),
    )

    await engine().remove(['one', 'one', 'never-there'])

    const { counts, hits, total } = await searchIn(engine(), '', { facets: ['kind'] })
    expect({ counts: [...counts], hits: hits.map(({ id }) => id), total }).toEqual({
      counts: [['kind:example', 1]],
      hits: ['two'],
      total: 1,
    })
    expect(await idsIn(engine(), 'zebrakök')).toEqual([])
    expect(await engine().suggest('zebr', 'sv', 5)).toEqual([])
    expect((await searchIn(engine(), 'zebrakök')).didYouMean).toBeNull()
    expect((await searchIn(engine(), 'zebrakkök')).didYouMean).toBeNull()
  })

  test('an empty query finds everything, and an empty bank nothing', async () => {
    await fill()
    expect(await searchIn(engine(), '')).toMatchObject({ total: 0, hits: [], didYouMean: null })

    await fill(aCatalogueItem({ id: 'one' }), aCatalogueItem({ id: 'two' }))

    expect(await searchIn(engine(), '')).toMatchObject({ total: 2, isLoosened: false })
  })

  test('all words must be there, in whatever texts', async () => {
    await fill(
      aCatalogueItem({ id: 'both', sv: { title: 'Cykelkök', text: 'Lånas ut i Bergsjön.' } }),
      aCatalogueItem({ id: 'title', sv: { title: 'Cykelkök' } }),
      aCatalogueItem({ id: 'text', sv: { text: 'Bergsjön' } }),
    )

    expect(await idsIn(engine(), 'cykelkök Bergsjön')).toEqual(['both'])
  })

  test('a word leads to what is said in another way', async () => {
    await fill(
      aCatalogueItem({ id: 'allmannyttan', sv: { title: 'Sveriges Allmännytta' } }),
      aCatalogueItem({ id: 'half', sv: { title: 'Sveriges riksdag' } }),
      aCatalogueItem({ id: 'former', sv: { title: 'Bostadshuset', names: 'Hyreshus i Norr' } }),
    )

    expect(await idsIn(engine(), 'sabo')).toEqual(['allmannyttan'])
    expect(await idsIn(engine(), 'hyreshus norr')).toEqual(['former'])
  })

  test('a word that nobody knows may be spelled wrongly', async () => {
    await fill(
      aCatalogueItem({ id: 'one', sv: { title: 'Huskurage i Fruängen' } }),
      aCatalogueItem({ id: 'two', sv: { title: 'Odlingslott' } }),
    )

    const { hits, terms } = await searchIn(engine(), 'husskurage')

    expect(hits.map(({ id }) => id)).toEqual(['one'])
    expect(terms.map(({ term }) => term)).toContain('huskurage')
  })

  test('a word that is there is meant as it is spelled', async () => {
    await fill(
      aCatalogueItem({ id: 'vallastaden', sv: { title: 'Vallastaden' } }),
      aCatalogueItem({ id: 'vallerstaden', sv: { title: 'Vallerstaden' } }),
    )

    expect(await idsIn(engine(), 'vallerstaden')).toEqual(['vallerstaden'])
  })

  test('where nothing has all the words, what has most of them is shown, and this is said', async () => {
    await fill(
      aCatalogueItem({ id: 'two', sv: { text: 'odlingslott cykelkök' } }),
      aCatalogueItem({ id: 'one', sv: { text: 'odlingslott' } }),
      aCatalogueItem({ id: 'none', sv: { text: 'läxhjälp' } }),
    )

    const found = await searchIn(engine(), 'odlingslott cykelkök tvättstuga')

    expect(found.hits.map(({ id }) => id)).toEqual(['two', 'one'])
    expect(found).toMatchObject({ isLoosened: true, total: 2 })
    expect(await searchIn(engine(), 'odlingslott cykelkök')).toMatchObject({
      isLoosened: false,
      total: 1,
    })
    expect(await searchIn(engine(), 'xylofon tvättstuga')).toMatchObject({
      isLoosened: false,
      total: 0,
    })
  })

  test('a choice that leaves nothing does not loosen the words', async () => {
    await fill(
      aCatalogueItem({
        id: 'both',
        facets: ['kind:example'],
        sv: { text: 'odlingslott cykelkök' },
      }),
      aCatalogueItem({ id: 'one', facets: ['kind:method'], sv: { text: 'odlingslott' } }),
    )

    const found = await searchIn(engine(), 'odlingslott cykelkök', { choice: { kind: ['method'] } })

    expect(found).toMatchObject({ isLoosened: false, total: 0 })
  })

  test('a word that nobody has is corrected, and the rest of the query left as it was', async () => {
    await fill(aCatalogueItem({ id: 'one', sv: { title: 'Huskurage', text: 'Fruängen' } }))

    expect((await searchIn(engine(), 'huskurrage')).didYouMean).toBe('huskurage')
    expect((await searchIn(engine(), 'Huskurrage, i FRUÄNGEN!')).didYouMean).toBe(
      'huskurage, i FRUÄNGEN!',
    )
    expect((await searchIn(engine(), 'huskurage')).didYouMean).toBeNull()
    expect((await searchIn(engine(), 'qwxzqwxzqwxz')).didYouMean).toBeNull()
  })

  test('a correction is proposed only where something has all the words then', async () => {
    await fill(
      aCatalogueItem({ id: 'one', sv: { title: 'Huskurage' } }),
      aCatalogueItem({ id: 'two', sv: { title: 'Xylofonen' } }),
    )

    expect((await searchIn(engine(), 'huskurrage xylofonen')).didYouMean).toBeNull()
  })

  test('the terms to mark are told', async () => {
    await fill(aCatalogueItem({ id: 'one', sv: { text: 'Trygghetsvandringar' } }))

    const { terms } = await searchIn(engine(), 'trygghetsvandring')

    expect(terms).toContainEqual({ term: 'trygghetsvandring', kind: 'stem' })
  })
})
