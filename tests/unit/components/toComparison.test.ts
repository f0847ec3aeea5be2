import { expect, test } from 'vitest'

import { toComparison } from '@/components/item/example/toComparison'
import type { Outcome } from '@/domain/publication/publicItem'

const anOutcome = (parts: Partial<Outcome>): Outcome => ({
  indicator: 'Anmälda brott',
  baseline: null,
  result: null,
  unit: null,
  date: null,
  measureType: null,
  direction: null,
  source: null,
  ...parts,
})

test.each([
  ['whole numbers', '180', '76', 100, 42.2],
  ['a rise', '8', '50', 16, 100],
  ['Swedish thousands', '1 000', '500', 100, 50],
  ['hard spaces', '2\u00a0700', '1\u00a0350', 100, 50],
  ['Swedish decimals', '3,5', '7', 50, 100],
  ['English thousands', '2,700', '1,350', 100, 50],
  ['nothing before', '0', '5', 0, 100],
])('%s are drawn on the scale of the larger', (_, baseline, result, beforeShare, afterShare) => {
  expect(toComparison(anOutcome({ baseline, result }))).toEqual({ beforeShare, afterShare })
})

test('shares of a hundred are drawn on a scale of a hundred', () => {
  expect(toComparison(anOutcome({ baseline: '60 %', result: '66,8 %' }))).toEqual({
    beforeShare: 60,
    afterShare: 66.8,
  })
  expect(toComparison(anOutcome({ baseline: '40', result: '50', unit: 'procent' }))).toEqual({
    beforeShare: 40,
    afterShare: 50,
  })
})

test.each([
  ['a figure is missing', null, '76'],
  ['a figure is words', 'många', '76'],
  ['a figure is a span', '10–20', '76'],
  ['a figure is below zero', '-5', '76'],
  ['one is a share and the other is not', '50 %', '76'],
  ['both are nothing', '0', '0'],
])('nothing is drawn when %s', (_, baseline, result) => {
  expect(toComparison(anOutcome({ baseline, result }))).toBeNull()
})
