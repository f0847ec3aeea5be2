import { expect, test } from 'vitest'

import { addMonths, addWorkingDays, isWeekday } from '@/plugins/editorial-workflow/service/calendar'
import { contentHash } from '@/plugins/editorial-workflow/service/contentHash'

const stored = (content: object) => ({ id: '1', ...content })

test('two spellings of the same content have one fingerprint', () => {
  const one = contentHash(
    stored({ title: { sv: 'A' }, rows: [{ id: 'r1', text: 'x' }], note: null, tags: [] }),
  )
  const other = contentHash(
    stored({ rows: [{ text: 'x', id: 'r2' }], title: { en: undefined, sv: 'A' }, note: '' }),
  )

  expect(one).toBe(other)
})

test('every word, every language and the order of rows show in the fingerprint', () => {
  const base = { title: { sv: 'A', en: 'A' }, rows: [{ text: 'x' }, { text: 'y' }], isOn: false }
  const hashes = [
    base,
    { ...base, title: { sv: 'B', en: 'A' } },
    { ...base, title: { sv: 'A', en: 'B' } },
    { ...base, rows: [{ text: 'y' }, { text: 'x' }] },
    { ...base, isOn: true },
    { ...base, related: { id: '7' } },
    { ...base, related: { id: '8' } },
  ].map((content) => contentHash(stored(content)))

  expect(new Set(hashes).size).toBe(hashes.length)
})

test('where a document stands, and what hooks compute, are no part of the fingerprint', () => {
  const plain = contentHash(stored({ title: 'A' }))
  const moved = contentHash(
    {
      ...stored({ title: 'A', score: 7 }),
      _status: 'published',
      updatedAt: 'now',
      updatedBy: 'u1',
      workflow: { state: 'approved', rev: 3 },
    },
    ['score'],
  )

  expect(moved).toBe(plain)
})

test('a year after the last of February is the last of February', () => {
  const day = (from: string, months: number) => addMonths(new Date(from), months).toISOString()

  expect(day('2024-02-29T10:00:00Z', 12)).toBe('2025-02-28T10:00:00.000Z')
  expect(day('2026-01-31T10:00:00Z', 1)).toBe('2026-02-28T10:00:00.000Z')
  expect(day('2026-11-23T10:00:00Z', 12)).toBe('2027-11-23T10:00:00.000Z')
})

test('five working days from a Thursday is a Thursday, and from a Saturday a Friday', () => {
  const calendar = { isWorkingDay: isWeekday, timeZone: 'Europe/Stockholm' }
  const day = (from: string) =>
    addWorkingDays(new Date(from), 5, calendar).toISOString().slice(0, 10)

  expect(day('2026-11-26T10:00:00Z')).toBe('2026-12-03')
  expect(day('2026-11-28T10:00:00Z')).toBe('2026-12-04')
})

test('an answer is due at the same time on the clock, also across the change of clocks', () => {
  const calendar = { isWorkingDay: isWeekday, timeZone: 'Europe/Stockholm' }

  const due = addWorkingDays(new Date('2027-03-24T09:00:00Z'), 5, calendar) // ten in the morning

  expect(due.toISOString()).toBe('2027-03-31T08:00:00.000Z')
})

test('a day begins at midnight where the site is, not in Greenwich', () => {
  const calendar = { isWorkingDay: isWeekday, timeZone: 'Europe/Stockholm' }

  const due = addWorkingDays(new Date('2026-11-27T23:30:00Z'), 1, calendar) // Saturday there

  expect(due.toISOString()).toBe('2026-11-29T23:30:00.000Z')
})
