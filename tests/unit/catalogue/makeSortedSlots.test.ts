import { expect, test } from 'vitest'

import type { Sortable } from '@/catalogue/listPlace'
import { makeSortedSlots } from '@/catalogue/makeSortedSlots'

const aRow = (id: string, own: Partial<Sortable['sort']> = {}, sv = id, en = sv): Sortable => ({
  id,
  titles: { sv, en },
  sort: { published: 0, checked: 0, evidence: 0, ...own },
})

/** Slots numbered as the rows come. */
function aShelf(...rows: readonly Sortable[]) {
  const shelf = new Map(rows.entries())
  const slots = makeSortedSlots((slot) => shelf.get(slot))
  for (const slot of shelf.keys()) slots.add(slot)
  const ids = (...asked: Parameters<typeof slots.inOrder>) =>
    slots.inOrder(...asked).map((slot) => shelf.get(slot)?.id)
  return { shelf, slots, ids }
}

test('in Swedish å, ä and ö come last, in that order; in English they are letters with marks', () => {
  const { ids } = aShelf(...['Öga', 'Zebra', 'Ask', 'Ärta', 'Åker'].map((one) => aRow(one)))

  expect(ids('title', 'sv')).toEqual(['Ask', 'Zebra', 'Åker', 'Ärta', 'Öga'])
  expect(ids('title', 'en')).toEqual(['Åker', 'Ärta', 'Ask', 'Öga', 'Zebra'])
})

test('each language has its own titles, and numbers in them count as numbers', () => {
  const { ids } = aShelf(
    aRow('a', {}, 'Etapp 10', 'Part 1'),
    aRow('b', {}, 'Etapp 9', 'Part 2'),
    aRow('c', {}, 'etapp 2', 'Part 3'),
  )

  expect(ids('title', 'sv')).toEqual(['c', 'b', 'a'])
  expect(ids('title', 'en')).toEqual(['a', 'b', 'c'])
})

test.each([
  ['newest', 'published'],
  ['checked', 'checked'],
  ['evidence', 'evidence'],
] as const)('%s goes by what is highest, then by Swedish title, then by id', (order, key) => {
  const { ids } = aShelf(
    aRow('d', { [key]: 1 }, 'Samma'),
    aRow('c', { [key]: 1 }, 'Samma'),
    aRow('b', { [key]: 1 }, 'Åker', 'A field'),
    aRow('a', { [key]: 2 }, 'Öga'),
  )

  expect(ids(order, 'sv')).toEqual(['a', 'c', 'd', 'b'])
  expect(ids(order, 'en')).toEqual(['a', 'c', 'd', 'b'])
})

test.each(['title', 'newest'] as const)(
  'what comes and goes after an order was made stands in its place (%s)',
  (order) => {
    const { ids, shelf, slots } = aShelf(aRow('a', { published: 3 }), aRow('c', { published: 1 }))
    expect(ids(order, 'sv')).toEqual(['a', 'c'])

    shelf.set(2, aRow('b', { published: 2 }))
    slots.add(2)
    expect(ids(order, 'sv')).toEqual(['a', 'b', 'c'])
    slots.remove(0)
    shelf.delete(0)

    expect(ids(order, 'sv')).toEqual(['b', 'c'])
  },
)

test('a slot that was left is used again by what stands elsewhere', () => {
  const { ids, shelf, slots } = aShelf(aRow('a'), aRow('b'))
  expect(ids('title', 'sv')).toEqual(['a', 'b'])

  slots.remove(0)
  shelf.set(0, aRow('z'))
  slots.add(0)

  expect(ids('title', 'sv')).toEqual(['b', 'z'])
  expect(ids('newest', 'sv')).toEqual(['b', 'z'])
})
