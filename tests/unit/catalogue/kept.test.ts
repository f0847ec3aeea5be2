import { expect, test } from 'vitest'

import { makeFacetTable } from '@/catalogue/makeFacetTable'
import { makeRecent } from '@/catalogue/makeRecent'
import { packItem, unpackItem } from '@/catalogue/packedItem'
import { facetNames } from '@/domain/catalogue/facets'

import { aCatalogueItem } from '../../support/aCatalogueItem'

test('an item comes out of its bytes as it went in, in each language', () => {
  const item = aCatalogueItem({
    sv: { title: 'Gården', text: 'Alla byggde.' },
    en: { title: 'The yard', text: 'Everybody built.' },
  })

  expect(unpackItem(packItem(item))).toEqual(item)
  expect(unpackItem(packItem(item)).faces.en.texts.text).toBe('Everybody built.')
})

test('of what was read only the last stays in memory', () => {
  const recent = makeRecent<number, object>(2)
  let made = 0
  const read = (key: number) => recent.get(key, () => ({ made: ++made }))

  for (const key of [1, 2, 1, 3]) read(key)
  expect(made).toBe(3)
  read(1)
  expect(made).toBe(3)
  read(2)

  expect(made).toBe(4)
})

test('what is alike in all that an order goes by stands by its id, however it came', () => {
  const table = makeFacetTable()
  for (const id of ['c', 'a', 'b']) table.put(aCatalogueItem({ id, sv: { title: 'Gården' } }))

  for (const order of ['newest', 'checked', 'evidence', 'title'] as const) {
    const { slots } = table.scan({ choice: {}, order })
    expect(slots.map((slot) => table.itemAt(slot)?.id)).toEqual(['a', 'b', 'c'])
  }
})

test('there are no more facets than a number has bits to tell them apart', () => {
  expect(facetNames.length).toBeLessThanOrEqual(32)
})
