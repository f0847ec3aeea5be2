import { expect, test } from 'vitest'

import { makeFacetTable } from '@/catalogue/makeFacetTable'

import { aCatalogueItem } from '../../support/aCatalogueItem'

test('an item is found at its address for as long as it is there', () => {
  const table = makeFacetTable()
  table.put(aCatalogueItem({ id: 'one', kind: 'method', slug: 'gammal' }))
  table.put(aCatalogueItem({ id: 'one', kind: 'method', slug: 'ny' }))

  expect(table.findAt('method', 'ny')?.id).toBe('one')
  expect(table.findAt('method', 'gammal')).toBeNull()
  expect(table.findAt('example', 'ny')).toBeNull()

  table.remove('one')
  expect(table.findAt('method', 'ny')).toBeNull()
})
