import { expect, test } from 'vitest'

import { judgeFreshness } from '@/domain/publication/judgeFreshness'

const now = new Date('2026-11-23T12:00:00Z')

test.each([
  ['2026-11-22T00:00:00Z', 'fresh'],
  ['2025-11-23T12:00:01Z', 'fresh'],
  ['2025-11-23T12:00:00Z', 'ageing'],
  ['2024-11-23T12:00:01Z', 'ageing'],
  ['2024-11-23T12:00:00Z', 'stale'],
  ['2025-12-01T00:00:00Z', 'fresh'],
  ['2025-11-01T00:00:00Z', 'ageing'],
  ['2024-12-01T00:00:00Z', 'ageing'],
  ['2024-11-01T00:00:00Z', 'stale'],
  [null, 'stale'],
])('what was checked at %s is %s a year and more later', (checkedAt, freshness) => {
  expect(judgeFreshness(checkedAt, now)).toBe(freshness)
})

test('what was checked on a leap day ages on the last of February', () => {
  expect(judgeFreshness('2024-02-29T12:00:00Z', new Date('2025-02-28T11:59:59Z'))).toBe('fresh')
  expect(judgeFreshness('2024-02-29T12:00:00Z', new Date('2025-02-28T12:00:00Z'))).toBe('ageing')
})
