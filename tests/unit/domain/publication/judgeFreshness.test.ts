import { expect, test } from 'vitest'

import { judgeFreshness } from '@/domain/publication/judgeFreshness'

const now = new Date('2026-11-23T12:00:00Z')

test.each([
  ['2026-11-22T00:00:00Z', 'fresh'],
  ['2025-12-01T00:00:00Z', 'fresh'],
  ['2025-11-01T00:00:00Z', 'ageing'],
  ['2024-12-01T00:00:00Z', 'ageing'],
  ['2024-11-01T00:00:00Z', 'stale'],
  [null, 'stale'],
])('what was checked at %s is %s a year and more later', (checkedAt, freshness) => {
  expect(judgeFreshness(checkedAt, now)).toBe(freshness)
})
