import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { aCatalogueItem } from '../../support/aCatalogueItem'
import { engines, idsIn, inChunks, type Opened } from '../../support/search/engines'

const filler = 'Ett bolag i kommunen berättar om vad som gjordes, för vem och hur det gick.'

describe.each(engines)('how it is ranked ($name)', ({ open }) => {
  let opened: Opened
  const engine = () => opened.engine
  const fill = (...items: Parameters<typeof inChunks>[0]) => engine().rebuild(inChunks(items))

  beforeAll(async () => {
    opened = await open()
  })
  afterAll(() => opened.leave())

  test('title before other names before themes before running text', async () => {
    const words = { summary: filler }
    await fill(
      aCatalogueItem({ id: 'text', sv: { ...words, title: 'Ett', text: 'odlingslott' } }),
      aCatalogueItem({ id: 'themes', sv: { ...words, title: 'Två', themes: 'odlingslott' } }),
      aCatalogueItem({ id: 'title', sv: { ...words, title: 'odlingslott' } }),
      aCatalogueItem({ id: 'names', sv: { ...words, title: 'Fyra', names: 'odlingslott' } }),
      aCatalogueItem({ id: 'none', sv: { ...words, title: 'Fem' } }),
    )

    expect(await idsIn(engine(), 'odlingslott')).toEqual(['title', 'names', 'themes', 'text'])
  })

  test('the word itself before its forms, these before what it is a part of', async () => {
    await fill(
      aCatalogueItem({ id: 'part', sv: { title: 'Bostadsbolag' } }),
      aCatalogueItem({ id: 'form', sv: { title: 'Bostäderna' } }),
      aCatalogueItem({ id: 'itself', sv: { title: 'Bostad' } }),
    )

    expect(await idsIn(engine(), 'bostad')).toEqual(['itself', 'form', 'part'])
  })

  test('the word as it is typed before the one without its dots, however common it is', async () => {
    const many = Array.from({ length: 20 }, (_, number) =>
      aCatalogueItem({ id: `kar-${number}`, sv: { title: 'Kar' } }),
    )
    await fill(
      aCatalogueItem({ id: 'kär', sv: { title: 'Kär' } }),
      ...many,
      ...Array.from({ length: 20 }, (_, number) =>
        aCatalogueItem({ id: `other-${number}`, sv: { title: 'Annat' } }),
      ),
    )

    const withoutDots = await idsIn(engine(), 'kar', { limit: 30 })

    expect(withoutDots).toHaveLength(21)
    expect(withoutDots.at(-1)).toBe('kär')
    expect((await idsIn(engine(), 'kär'))[0]).toBe('kär')
  })

  test('among equals what was checked lately and what is surely known come first', async () => {
    const alike = (id: string, freshness: string, evidence: number) =>
      aCatalogueItem({
        id,
        facets: ['kind:example', `freshness:${freshness}`],
        sort: { published: 20_000, checked: 20_000, evidence },
        sv: { title: 'Odlingslott' },
      })
    await fill(
      alike('stale', 'over_24_manader', 3),
      alike('ageing', '12_24_manader', 3),
      alike('unknown', 'inom_12_manader', -1),
      alike('fresh', 'inom_12_manader', 3),
    )

    expect(await idsIn(engine(), 'odlingslott')).toEqual(['fresh', 'unknown', 'ageing', 'stale'])
  })

  test('no date makes up for a word that is not in the title', async () => {
    await fill(
      aCatalogueItem({
        id: 'new',
        facets: ['freshness:inom_12_manader'],
        sort: { published: 30_000, checked: 30_000, evidence: 5 },
        sv: { title: 'Annat', text: 'odlingslott' },
      }),
      aCatalogueItem({
        id: 'title',
        facets: ['freshness:over_24_manader'],
        sv: { title: 'Odlingslott' },
      }),
    )

    expect(await idsIn(engine(), 'odlingslott')).toEqual(['title', 'new'])
  })

  test('a rare word says more than a common one', async () => {
    await fill(
      ...Array.from({ length: 30 }, (_, number) =>
        aCatalogueItem({ id: `common-${number}`, sv: { title: 'Annat', text: 'gården' } }),
      ),
      aCatalogueItem({ id: 'rare', sv: { title: 'Annat', text: 'odlingslott' } }),
    )

    expect((await idsIn(engine(), 'gården odlingslott'))[0]).toBe('rare')
  })

  test('a word in two texts is worth more than in the better one alone', async () => {
    await fill(
      aCatalogueItem({ id: 'one', sv: { title: 'Odlingslott' } }),
      aCatalogueItem({ id: 'two', sv: { title: 'Odlingslott', summary: 'odlingslott' } }),
    )

    expect(await idsIn(engine(), 'odlingslott')).toEqual(['two', 'one'])
  })

  test('the word itself before what another word means', async () => {
    await fill(
      aCatalogueItem({ id: 'synonym', sv: { title: 'Fastighetsägare' } }),
      aCatalogueItem({ id: 'itself', sv: { title: 'Hyresvärd' } }),
    )

    expect(await idsIn(engine(), 'hyresvärd')).toEqual(['itself', 'synonym'])
  })
})
