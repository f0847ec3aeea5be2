import { expect, test } from 'vitest'

import {
  makeReport,
  percentile,
  type ReportEvent,
  staysOf,
} from '@/plugins/editorial-workflow/record/report'

const hour = 3_600_000
const monthOf = (at: number) => new Date(at).toISOString().slice(0, 7)
const start = Date.parse('2026-03-01T00:00:00Z')

/** Moves of one document, each so many hours after the first. */
function moves(
  rows: readonly (readonly [transition: string, from: string | null, to: string, hours: number])[],
  more: Partial<ReportEvent> = {},
): ReportEvent[] {
  return rows.map(([transition, from, to, hours], index) => ({
    item: 'examples:1',
    rev: index + 1,
    transition,
    from,
    to,
    at: start + hours * hour,
    who: 'karin',
    organisation: 'o1',
    ...more,
  }))
}

const year = { from: start, to: Date.parse('2027-03-01T00:00:00Z') }

test('a median lies in the middle, and between two where they share it', () => {
  expect(percentile([3, 1, 2], 0.5)).toBe(2)
  expect(percentile([1, 2, 3, 4], 0.5)).toBe(2.5)
  expect(percentile([5], 0.9)).toBe(5)
  expect(percentile([], 0.5)).toBe(0)
  expect(percentile([10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110], 0.9)).toBe(100)
})

test('a state that is entered twice is two stays, and a move within it ends none', () => {
  const history = moves([
    ['create', null, 'draft', 0],
    ['submit', 'draft', 'in_review', 2],
    ['claim', 'in_review', 'in_review', 5],
    ['request_changes', 'in_review', 'changes_requested', 10],
    ['submit', 'changes_requested', 'in_review', 12],
    ['approve', 'in_review', 'approved', 13],
  ])

  const stays = staysOf(history).map(({ since, state, until }) => [state, (until - since) / hour])

  expect(stays).toEqual([
    ['draft', 2],
    ['in_review', 8],
    ['changes_requested', 2],
    ['in_review', 1],
  ])
})

test('approved and published in one stroke is no stay in between', () => {
  const history = moves([
    ['create', null, 'draft', 0],
    ['submit', 'draft', 'in_review', 1],
    ['approve', 'in_review', 'approved', 2],
    ['publish', 'approved', 'published', 2],
  ])

  expect(staysOf(history).map(({ state }) => state)).toEqual(['draft', 'in_review'])
})

test('a stay counts in the period in which it ended, however long ago it began', () => {
  const history = moves([
    ['create', null, 'draft', -100],
    ['submit', 'draft', 'in_review', 1],
  ])

  const { stays } = makeReport(history, year, monthOf)
  const earlier = makeReport(history, { from: start - 200 * hour, to: start }, monthOf)

  expect(stays).toEqual([{ state: 'draft', count: 1, median: 101 * hour, p90: 101 * hour }])
  expect(earlier.stays).toEqual([])
})

test('what is published again is renewed, also when the first time was before the period', () => {
  const history = moves([
    ['publish', 'approved', 'published', -5000],
    ['edit_live', 'published', 'draft', 1],
    ['publish', 'approved', 'published', 2],
    ['discard', 'draft', 'published', 3],
    ['confirm_current', 'published', 'published', 4],
  ])
  const other = moves([['publish_scheduled', 'scheduled', 'published', 24 * 40]], { item: 'x:2' })

  const { months, published } = makeReport([...history, ...other], year, monthOf)

  expect(published).toBe(2)
  expect(months).toHaveLength(12)
  expect(months[0]).toMatchObject({ month: '2026-03', fresh: 0, renewed: 1 })
  expect(months[1]).toMatchObject({ month: '2026-04', fresh: 1, renewed: 0 })
})

test('an appointment that could not be kept publishes nothing', () => {
  const history = moves([['publish_scheduled', 'scheduled', 'approved', 1]])

  expect(makeReport(history, year, monthOf).published).toBe(0)
})

test('the share that came back is of the answers, and nothing where nobody answered', () => {
  const history = moves([
    ['submit', 'draft', 'in_review', 1],
    ['request_changes', 'in_review', 'changes_requested', 2],
    ['submit', 'changes_requested', 'in_review', 3],
    ['approve', 'in_review', 'approved', 4],
  ])

  expect(makeReport(history, year, monthOf)).toMatchObject({
    approved: 1,
    returned: 1,
    returnedShare: 0.5,
    submitted: 2,
  })
  expect(makeReport([], year, monthOf).returnedShare).toBeNull()
})

test('who approves what they submitted themselves is counted, and who changes a state outside', () => {
  const own = moves([
    ['submit', 'draft', 'in_review', 1],
    ['approve', 'in_review', 'approved', 2],
    ['override', 'approved', 'draft', 3],
  ])
  const others = own.map((event) => ({
    ...event,
    item: 'examples:2',
    ...(event.transition === 'approve' && { who: 'olle' }),
  }))
  const machine = own.slice(0, 2).map((event) => ({ ...event, item: 'examples:3', who: null }))

  const report = makeReport([...own, ...others, ...machine], year, monthOf)

  expect(report).toMatchObject({ approved: 3, selfApproved: 1, overridden: 2 })
})

test('each organisation has its own row, the one with most published first', () => {
  const few = moves([['submit', 'draft', 'in_review', 1]])
  const many = moves([['publish', 'approved', 'published', 1]], {
    item: 'examples:2',
    organisation: null,
  })

  expect(makeReport([...few, ...many], year, monthOf).organisations).toEqual([
    { organisation: null, submitted: 0, returned: 0, published: 1 },
    { organisation: 'o1', submitted: 1, returned: 0, published: 0 },
  ])
})

test('a long period shows its last two years', () => {
  const decade = {
    from: Date.parse('2016-01-15T00:00:00Z'),
    to: Date.parse('2026-01-15T00:00:00Z'),
  }

  const { months } = makeReport([], decade, monthOf)

  expect(months).toHaveLength(24)
  expect(months.at(-1)?.month).toBe('2026-01')
})
