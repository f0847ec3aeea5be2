import { expect, test } from 'vitest'

import { makeFacetTable } from '@/catalogue/makeFacetTable'
import { listTurned } from '@/queries/store/listTurned'

import { aCatalogueItem } from '../../support/aCatalogueItem'

test('what was checked a year ago today is listed that day, and not the day before', () => {
  const item = aCatalogueItem({ id: 'one', facets: ['kind:example', 'freshness:inom_12_manader'] })
  const card = { ...item.faces.sv.card, checkedAt: '2025-11-27T08:00:00.000Z' }
  const face = { ...item.faces.sv, card }
  const table = makeFacetTable()
  table.put({ ...item, faces: { sv: face, en: face } })

  const before = listTurned({ table }, new Date('2026-11-26T12:00:00.000Z'))
  const then = listTurned({ table }, new Date('2026-11-27T12:00:00.000Z'))

  expect(before).toEqual([])
  expect(then).toMatchObject([{ collection: 'examples', id: 'one' }])
})
