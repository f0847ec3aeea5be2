import { expect, test } from 'vitest'

import { toYears } from '@/domain/publication/toYears'

test.each([
  [2010, null, false, '2010–'],
  [2018, 2019, true, '2018–2019'],
  [2018, 2018, true, '2018'],
  [2018, null, true, '2018'],
  [null, 2019, true, '–2019'],
  [null, null, false, null],
])('from %s to %s, over: %s, reads %s', (start, end, isOver, years) => {
  expect(toYears(start, end, isOver)).toBe(years)
})
