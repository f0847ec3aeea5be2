import { expect, test } from 'vitest'

import { answerBy } from '@/domain/submission/answerBy'

test.each([
  ['over a weekend', '2026-11-27T08:00:00Z', 10, '2026-12-11'],
  ['over Christmas and New Year', '2026-12-22T08:00:00Z', 5, '2027-01-04'],
  ['over Midsummer', '2026-06-18T08:00:00Z', 1, '2026-06-22'],
  ['from a Saturday', '2026-11-28T08:00:00Z', 1, '2026-11-30'],
  [
    'from late at night, when it is the next day in Sweden',
    '2026-11-26T23:30:00Z',
    1,
    '2026-11-30',
  ],
  ['at once', '2026-11-27T08:00:00Z', 0, '2026-11-27'],
])('a promise holds %s', (_, since, days, day) => {
  expect(answerBy(new Date(since), days)).toBe(day)
})
