import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { aCatalogueItem } from '../../support/aCatalogueItem'
import { engines, inChunks, type Opened } from '../../support/search/engines'
import { quickestOf } from '../../support/search/quickestOf'

describe.each(engines)('proposals to whoever types ($name)', ({ open }) => {
  let opened: Opened
  const suggest = (typed: string, limit = 10) => opened.engine.suggest(typed, 'sv', limit)

  beforeAll(async () => {
    opened = await open()
    await opened.engine.rebuild(
      inChunks([
        aCatalogueItem({ id: 'inside', sv: { title: 'Nytt Huskurage' } }),
        aCatalogueItem({ id: 'first', sv: { title: 'Huskurage' } }),
        aCatalogueItem({ id: 'yard', sv: { title: 'Gårdshuset', names: 'Kvarterets lokal' } }),
        aCatalogueItem({
          id: 'words',
          sv: { title: 'Annat', keywords: 'husmöte\ngårdsfest', text: 'husbåt' },
        }),
      ]),
    )
  })
  afterAll(() => opened.leave())

  test('items come first, and among them those whose title begins so', async () => {
    const proposed = await suggest('husk')

    expect(proposed.slice(0, 2)).toEqual([
      { type: 'item', id: 'first' },
      { type: 'item', id: 'inside' },
    ])
    expect(proposed.slice(2).every(({ type }) => type === 'word')).toBe(true)
  })

  test('words that occur are proposed, as they would be typed on', async () => {
    expect(await suggest('husm')).toEqual([{ type: 'word', text: 'husmöte' }])
  })

  test('an item is proposed by another name of it', async () => {
    expect(await suggest('kvarterets l')).toContainEqual({ type: 'item', id: 'yard' })
  })

  test('whoever has no dots to type is proposed words that have them', async () => {
    expect(await suggest('gard')).toContainEqual({ type: 'item', id: 'yard' })
    expect(await suggest('gard')).toContainEqual({ type: 'word', text: 'gårdsfest' })
    expect(await suggest('gård')).toContainEqual({ type: 'item', id: 'yard' })
  })

  test('no more is proposed than was asked for', async () => {
    expect(await suggest('hus', 1)).toHaveLength(1)
    expect(await suggest('hus', 0)).toEqual([])
  })

  test.each(['', ' ', '.*', '[', 'hus"', '\u0000', '\ud800', 'x'.repeat(10_000), '<b>', 'hus~'])(
    'whatever is typed is answered: %j',
    async (typed) => {
      const time = await quickestOf(8, async () => {
        expect(Array.isArray(await suggest(typed))).toBe(true)
      })

      expect(time).toBeLessThan(100)
    },
  )
})
