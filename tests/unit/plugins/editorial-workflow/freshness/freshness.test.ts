import { expect, test } from 'vitest'

import { findStep } from '@/plugins/editorial-workflow/freshness/findStep'
import { judgeAge } from '@/plugins/editorial-workflow/freshness/judgeAge'
import { faultOfFreshness, settleFreshness } from '@/plugins/editorial-workflow/freshness/options'
import { reviewDates } from '@/plugins/editorial-workflow/freshness/reviewDates'

const marks = { ageing: 12, stale: 24, outlived: 36 }

test.each([
  ['2026-11-26T12:00:00Z', 'fresh'],
  ['2025-11-27T12:00:01Z', 'fresh'],
  ['2025-11-27T12:00:00Z', 'ageing'],
  ['2024-11-27T12:00:01Z', 'ageing'],
  ['2024-11-27T12:00:00Z', 'stale'],
  ['2023-11-27T12:00:01Z', 'stale'],
  ['2023-11-27T12:00:00Z', 'outlived'],
  [null, 'outlived'],
])('what was confirmed at %s is %s at noon on 27 November 2026', (verifiedAt, age) => {
  expect(judgeAge(verifiedAt, new Date('2026-11-27T12:00:00Z'), marks)).toBe(age)
})

test.each([
  ['2026-10-28T08:59:59Z', null],
  ['2026-10-28T09:00:00Z', 'before_30'],
  ['2026-11-20T08:59:59Z', 'before_30'],
  ['2026-11-20T09:00:00Z', 'before_7'],
  ['2026-11-27T09:00:00Z', 'before_7'],
  ['2026-12-27T08:59:59Z', 'before_7'],
  ['2026-12-27T09:00:00Z', 'after_1'],
  ['2027-01-27T08:59:59Z', 'after_1'],
  ['2027-01-27T09:00:00Z', 'after_2'],
  ['2028-11-27T09:00:00Z', 'after_24'],
])('at %s the reminder of what is due on 27 November 2026 is %s', (now, step) => {
  expect(findStep('2026-11-27T09:00:00.000Z', new Date(now))).toBe(step)
})

test.each([
  ['2026-02-28T09:00:00Z', 'after_1'],
  ['2026-03-30T23:00:00Z', 'after_1'],
  ['2026-03-31T09:00:00Z', 'after_2'],
])('what was due on the last of January counts short months: %s is %s', (now, step) => {
  expect(findStep('2026-01-31T09:00:00.000Z', new Date(now))).toBe(step)
})

test.each([
  [
    'was confirmed',
    { verifiedAt: '2026-03-01T00:00:00.000Z', nextReviewAt: '2027-03-01T00:00:00.000Z' },
    '2026-03-01T00:00:00.000Z',
    '2027-03-01T00:00:00.000Z',
  ],
  [
    'was published before there were review dates',
    { publishedAt: '2024-02-29T00:00:00.000Z' },
    '2024-02-29T00:00:00.000Z',
    '2025-02-28T00:00:00.000Z',
  ],
  ['was published nobody knows when', {}, '2026-05-05T00:00:00.000Z', '2027-05-05T00:00:00.000Z'],
])('a document that %s has review dates', (_, known, verifiedAt, nextReviewAt) => {
  const workflow = { state: 'published', rev: 4, isLive: true, ...known } as const

  const dates = reviewDates(workflow, '2026-05-05T00:00:00.000Z', 12)

  expect(dates).toEqual({ verifiedAt, nextReviewAt })
})

test('a document that the public does not meet is not due for a look', () => {
  const dates = reviewDates({ state: 'draft', rev: 1 }, '2026-05-05T00:00:00.000Z', 12)

  expect(dates).toEqual({ verifiedAt: null, nextReviewAt: null })
})

test.each([
  [{ collections: ['labbs'] }, 'freshness: "labbs" is not under the workflow'],
  [{ linkDays: 0 }, 'freshness: linkDays must be more than 0'],
  [
    { marks: { ageing: 24, stale: 12, outlived: 36 } },
    'freshness: the marks must rise: ageing, stale, outlived',
  ],
  [{}, null],
])('the start is stopped by options that cannot be: %o', (options, fault) => {
  expect(faultOfFreshness(settleFreshness(options, ['labs']), ['labs'])).toBe(fault)
})
