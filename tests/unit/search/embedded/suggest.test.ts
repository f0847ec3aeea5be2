import { describe, expect, test } from 'vitest'

import { aCatalogueItem } from '../../../support/aCatalogueItem'
import { engineWith, proposalsFor } from './engineWith'

describe('while somebody is typing', () => {
  test('items are proposed whose titles and names begin like that, the best first', async () => {
    const engine = await engineWith([
      aCatalogueItem({ id: 'inside', sv: { title: 'En vandring' } }),
      aCatalogueItem({ id: 'first', sv: { title: 'Vandring i Sätra' } }),
      aCatalogueItem({ id: 'name', sv: { title: 'Annat', names: 'Vandrarna' } }),
      aCatalogueItem({ id: 'text', sv: { title: 'Annat', text: 'vandring' } }),
      aCatalogueItem({ id: 'part', sv: { title: 'Trygghetsvandring' } }),
    ])

    const proposals = await proposalsFor(engine, 'vand')

    expect(proposals.slice(0, 3)).toEqual(['first', 'inside', 'name'])
    expect(proposals).not.toContain('text')
    expect(proposals).not.toContain('part')
  })

  test('every word must begin a word, in whatever order', async () => {
    const engine = await engineWith([
      aCatalogueItem({ id: 'both', sv: { title: 'Vandring i Sätra' } }),
      aCatalogueItem({ id: 'one', sv: { title: 'Vandring i Gränby' } }),
    ])

    expect(await proposalsFor(engine, 'sät vandr')).toEqual(['both'])
  })

  test('whoever types no dots is shown words with and without them, and whoever types them means it', async () => {
    const engine = await engineWith([
      aCatalogueItem({ id: 'plain', sv: { title: 'Karlstad' } }),
      aCatalogueItem({ id: 'dotted', sv: { title: 'Kärleken' } }),
    ])

    expect((await proposalsFor(engine, 'kar')).slice(0, 2)).toEqual(['plain', 'dotted'])
    expect(await proposalsFor(engine, 'kär')).toEqual(['dotted', '"kärleken"'])
  })

  test('after the items come names of themes, then keywords and places, then words of titles', async () => {
    const engine = await engineWith([
      aCatalogueItem({
        id: 'one',
        sv: {
          title: 'Trygghetsronden',
          themes: 'Trygga områden\nTrygghet',
          keywords: 'trygghetsvärdar',
          places: 'Trygghamn',
        },
      }),
      aCatalogueItem({ id: 'two', sv: { title: 'Annat', themes: 'Trygghet' } }),
    ])

    expect(await proposalsFor(engine, 'TRYGG')).toEqual([
      'one',
      '"Trygghet"',
      '"Trygga områden"',
      '"Trygghamn"',
      '"trygghetsvärdar"',
      '"trygghetsronden"',
    ])
    expect(await proposalsFor(engine, 'trygga  omr')).toEqual(['"Trygga områden"'])
  })

  test('no more is proposed than was asked for, and words have their share', async () => {
    const engine = await engineWith(
      Array.from({ length: 9 }, (_, at) =>
        aCatalogueItem({ id: `item ${at}`, sv: { title: 'Odling', themes: 'Odlingar' } }),
      ),
    )

    const proposals = await proposalsFor(engine, 'odl', { limit: 6 })

    expect(proposals).toHaveLength(6)
    expect(proposals.slice(4)).toEqual(['"Odlingar"', '"odling"'])
    expect(await proposalsFor(engine, 'odl', { limit: 0 })).toEqual([])
  })

  test('nothing is proposed for nothing', async () => {
    const engine = await engineWith([aCatalogueItem({ sv: { title: 'Odling' } })])

    expect(await proposalsFor(engine, '')).toEqual([])
    expect(await proposalsFor(engine, ' - ')).toEqual([])
  })

  test('what has left is not proposed', async () => {
    const engine = await engineWith([aCatalogueItem({ sv: { title: 'Odling', themes: 'Odla' } })])

    await engine.remove(['one'])

    expect(await proposalsFor(engine, 'odl')).toEqual([])
  })
})
