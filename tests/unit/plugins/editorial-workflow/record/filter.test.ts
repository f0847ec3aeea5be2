import { expect, test } from 'vitest'

import { isNarrow, parseFilter, toQuery, toWhere } from '@/plugins/editorial-workflow/record/filter'
import { parsePeriod } from '@/plugins/editorial-workflow/record/parsePeriod'

const zone = 'Europe/Stockholm'
const now = new Date('2026-11-27T10:00:00Z')

test('what somebody asks for stands in the address, and is read back from it', () => {
  const params = {
    flagged: '1',
    from: '2026-01-01',
    item: 'examples:a1',
    kind: 'examples',
    move: 'approve',
    organisation: 'o1',
    page: '3',
    person: 'p1',
    to: '2026-02-01',
  }

  const query = toQuery(parseFilter(params))

  expect(Object.fromEntries(new URLSearchParams(query))).toEqual(params)
})

test.each([
  ['person', "x' OR 1"],
  ['kind', 'a/b'],
  ['from', '2026-02-30'],
  ['from', 'igår'],
  ['to', '20260101'],
  ['page', '-1'],
  ['page', '0'],
  ['item', 'examples'],
  ['flagged', 'ja'],
])('nonsense in %s asks for nothing', (name, value) => {
  const filter = parseFilter({ [name]: value })

  expect(isNarrow(filter)).toBe(false)
  expect(filter.page).toBe(1)
})

test('a day begins and ends by the clocks of the site, also when they change', () => {
  const summer = parseFilter({ from: '2026-07-01', to: '2026-07-01' })
  const change = parseFilter({ from: '2026-10-25', to: '2026-10-25' })

  expect(toWhere(summer, zone)).toEqual({
    and: [
      { at: { greater_than_equal: '2026-06-30T22:00:00.000Z' } },
      { at: { less_than: '2026-07-01T22:00:00.000Z' } },
    ],
  })
  expect(toWhere(change, zone)).toEqual({
    and: [
      { at: { greater_than_equal: '2026-10-24T22:00:00.000Z' } },
      { at: { less_than: '2026-10-25T23:00:00.000Z' } },
    ],
  })
})

test('the report shows the last year until somebody asks for another period', () => {
  const usual = parsePeriod({}, now, zone)
  const month = parsePeriod({ span: '30' }, now, zone)
  const year = parsePeriod({ span: 'year' }, now, zone)

  expect([usual.first, usual.last, usual.span]).toEqual(['2025-11-28', '2026-11-27', '365'])
  expect([month.first, year.first]).toEqual(['2026-10-29', '2026-01-01'])
  expect(new Date(usual.to).toISOString()).toBe('2026-11-27T23:00:00.000Z')
})

test('two days are a period, and two days the wrong way round are told of', () => {
  const chosen = parsePeriod({ from: '2026-03-01', to: '2026-03-31' }, now, zone)
  const backwards = parsePeriod({ from: '2026-03-31', to: '2026-03-01' }, now, zone)

  expect(chosen).toMatchObject({ first: '2026-03-01', last: '2026-03-31', span: null })
  expect(backwards).toMatchObject({ isBackwards: true, span: '365' })
})
