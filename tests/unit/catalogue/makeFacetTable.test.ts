import { expect, test } from 'vitest'

import { makeFacetTable, type Scan } from '@/catalogue/makeFacetTable'

import { aCatalogueItem } from '../../support/aCatalogueItem'

function aTable(rows: Readonly<Record<string, readonly string[]>>) {
  const table = makeFacetTable()
  for (const [id, facets] of Object.entries(rows)) table.put(aCatalogueItem({ id, facets }))
  const scan = (asked: Scan) => {
    const { counts, slots } = table.scan({ order: 'title', ...asked })
    return { ids: slots.map((slot) => table.itemAt(slot)?.id), counts: Object.fromEntries(counts) }
  }
  return { table, scan }
}

const rows = {
  a: ['kind:example', 'theme:odling', 'county:01'],
  b: ['kind:example', 'theme:odling', 'theme:trygghet', 'county:12'],
  c: ['kind:method', 'theme:trygghet'],
  d: ['kind:method', 'theme:arbete', 'county:01'],
}

test('several answers to one question widen, several questions narrow', () => {
  const { scan } = aTable(rows)

  expect(scan({ choice: {} }).ids).toEqual(['a', 'b', 'c', 'd'])
  expect(scan({ choice: { theme: ['odling', 'arbete'] } }).ids).toEqual(['a', 'b', 'd'])
  expect(scan({ choice: { theme: ['odling', 'arbete'], county: ['01'] } }).ids).toEqual(['a', 'd'])
  expect(
    scan({ choice: { theme: ['odling', 'arbete'], county: ['01'], kind: ['method'] } }).ids,
  ).toEqual(['d'])
})

test('an answer is counted as if its own question were open, and the others as chosen', () => {
  const { scan } = aTable(rows)

  const { counts } = scan({
    choice: { theme: ['odling'], county: ['01'] },
    facets: ['theme', 'county', 'kind'],
  })

  expect(counts).toEqual({
    // of what is in county 01
    'theme:odling': 1,
    'theme:arbete': 1,
    // of what is about odling
    'county:01': 1,
    'county:12': 1,
    // of what is both
    'kind:example': 1,
  })
})

test('what nobody asks after is not counted', () => {
  const { scan } = aTable(rows)

  expect(scan({ choice: {}, facets: ['county'] }).counts).toEqual({
    'county:01': 2,
    'county:12': 1,
  })
  expect(scan({ choice: {} }).counts).toEqual({})
})

test.each(['99', '', '__proto__', '01,12', 'a:b'])(
  'the unknown code "%s" finds nothing',
  (code) => {
    const { scan } = aTable(rows)

    expect(scan({ choice: { county: [code] }, facets: ['county', 'kind'] })).toEqual({
      ids: [],
      counts: { 'county:01': 2, 'county:12': 1 },
    })
    expect(scan({ choice: { county: [code, '12'] } }).ids).toEqual(['b'])
  },
)

test('what is taken away is in no list and no count, and its place is taken by another', () => {
  const { scan, table } = aTable(rows)
  const slot = table.slotOf('b')

  expect(table.remove('b')).toBe(slot)
  expect(table.remove('b')).toBeNull()
  expect(scan({ choice: { theme: ['odling'] }, facets: ['county'] })).toEqual({
    ids: ['a'],
    counts: { 'county:01': 1 },
  })
  expect([table.find('b'), table.facetsOf('b'), table.size()]).toEqual([null, [], 3])
  table.put(aCatalogueItem({ id: 'e', facets: ['kind:lab'] }))

  expect(table.slotOf('e')).toBe(slot)
  expect(table.reach()).toBe(4)
  expect(scan({ choice: {}, facets: ['kind', 'theme'] })).toEqual({
    ids: ['a', 'c', 'd', 'e'],
    counts: {
      'kind:example': 1,
      'kind:lab': 1,
      'kind:method': 2,
      'theme:arbete': 1,
      'theme:odling': 1,
      'theme:trygghet': 1,
    },
  })
})

test('what is put in again answers as it does now, and only once', () => {
  const { scan, table } = aTable(rows)

  table.put(aCatalogueItem({ id: 'a', facets: ['kind:tool'], sv: { title: 'x' } }))

  expect(table.size()).toBe(4)
  expect(scan({ choice: {}, facets: ['kind'] })).toEqual({
    ids: ['b', 'c', 'd', 'a'],
    counts: { 'kind:example': 1, 'kind:method': 2, 'kind:tool': 1 },
  })
})

test('only the slots that are given are looked at, in their order', () => {
  const { scan, table } = aTable(rows)
  const slots = ['d', 'a'].map((id) => table.slotOf(id) ?? -1)

  expect(scan({ choice: {}, slots, facets: ['county'] })).toEqual({
    ids: ['d', 'a'],
    counts: { 'county:01': 2 },
  })
})
