import { describe, expect, test } from 'vitest'

import { groupRows } from '@/plugins/editorial-workflow/desk/groupRows'
import type { Panel } from '@/plugins/editorial-workflow/desk/panels'
import { panelsFor } from '@/plugins/editorial-workflow/desk/panels'
import {
  isNarrowed,
  parseDeskFilter,
  toDeskQuery,
} from '@/plugins/editorial-workflow/desk/parseDeskFilter'
import type { DeskReader } from '@/plugins/editorial-workflow/desk/reader'
import { toDeskWhere } from '@/plugins/editorial-workflow/desk/toDeskWhere'
import type { DeskRow } from '@/plugins/editorial-workflow/desk/toRows'
import { daysBetween, writeDistance } from '@/plugins/editorial-workflow/desk/writeDistance'

const editor: DeskReader = {
  id: 'eva',
  role: 'editor',
  organisation: null,
  isReviewer: true,
  mayConfirm: true,
}
const contributor: DeskReader = { ...editor, id: 'kim', isReviewer: false, mayConfirm: false }
const now = new Date('2026-11-27T12:00:00Z')
const marks = { ageing: 12, stale: 24, outlived: 36 }

describe('the address of the list', () => {
  test('what is sound is let in', () => {
    const filter = parseDeskFilter({
      assignee: 'me',
      due: 'overdue',
      freshness: 'stale',
      group: 'kind',
      kind: 'examples',
      language: 'stale:en',
      page: '3',
      panel: 'queue',
      sort: 'dueAt',
      state: 'in_review',
      text: '  gården ',
      only: 'examples:a,methods:b',
    })

    expect(filter).toMatchObject({
      assignee: 'me',
      due: 'overdue',
      freshness: 'stale',
      group: 'kind',
      kind: 'examples',
      language: 'stale:en',
      page: 3,
      panel: 'queue',
      sort: 'dueAt',
      state: 'in_review',
      text: 'gården',
      only: ['examples:a', 'methods:b'],
    })
  })

  test.each([
    ['state', 'published; drop'],
    ['sort', 'password'],
    ['group', 'createdBy'],
    ['due', 'always'],
    ['language', 'stale:en,sv'],
    ['kind', '../users'],
    ['assignee', 'a b'],
  ])('%s=%s is as if it were not there', (name, value) => {
    expect(parseDeskFilter({ [name]: value })).toEqual(parseDeskFilter({}))
  })

  test('a page is a number from 1', () => {
    expect(['0', '-4', 'x', '2'].map((page) => parseDeskFilter({ page }).page)).toEqual([
      1, 1, 1, 2,
    ])
  })

  test('nobody chooses more than a hundred', () => {
    const only = Array.from({ length: 300 }, (_, id) => `examples:${id}`).join(',')

    expect(parseDeskFilter({ only }).only).toHaveLength(100)
  })

  test('leaves out what was not asked, and comes back the same', () => {
    const query = toDeskQuery({ state: 'draft', text: 'å & ä', page: 1, kind: null, only: [] })

    expect(query).toBe('?state=draft&text=%C3%A5+%26+%C3%A4')
    expect(parseDeskFilter(Object.fromEntries(new URLSearchParams(query)))).toMatchObject({
      state: 'draft',
      text: 'å & ä',
    })
    expect(toDeskQuery({})).toBe('')
  })
})

describe('the rows that a filter asks for', () => {
  const ask = (asked: Record<string, string>, reader = editor) =>
    JSON.stringify(toDeskWhere(parseDeskFilter(asked), reader, { marks, now }))

  test('never what lies in the bin', () => {
    expect(ask({})).toBe('{"and":[{"isTrashed":{"not_equals":true}}]}')
  })

  test('“me” is whoever reads', () => {
    expect(ask({ assignee: 'me' })).toContain('"assignee":{"equals":"eva"}')
    expect(ask({ assignee: 'nobody' })).toContain('"assignee":{"exists":false}')
  })

  test('overdue is before now, and old is since the mark', () => {
    expect(ask({ due: 'overdue' })).toContain('"dueAt":{"less_than":"2026-11-27T12:00:00.000Z"}')
    expect(ask({ freshness: 'ageing' })).toContain('"less_than_equal":"2025-11-27')
    expect(ask({ freshness: 'ageing' })).toContain('"greater_than":"2024-11-27')
    expect(ask({ freshness: 'stale' })).toContain('"less_than_equal":"2024-11-27')
    expect(ask({ freshness: 'outlived' })).toContain('"less_than_equal":"2023-11-27')
  })

  test('a question that the reader does not have is not asked', () => {
    expect(ask({ panel: 'queue' })).toContain('in_review')
    expect(ask({ panel: 'queue' }, contributor)).not.toContain('in_review')
  })
})

describe('the panels', () => {
  const names = (reader: DeskReader) => panelsFor(reader).map(({ name }: Panel) => name)

  test('what waits for the reader comes first for everybody', () => {
    expect(names(editor)[0]).toBe('waiting_for_me')
    expect(names(contributor)[0]).toBe('waiting_for_me')
  })

  test('only those who review have a queue, and only those who may confirm are asked to', () => {
    expect(names(editor)).toEqual(expect.arrayContaining(['queue', 'to_publish', 'to_confirm']))
    expect(names(contributor)).not.toEqual(expect.arrayContaining(['queue']))
    expect(names(contributor)).not.toContain('to_publish')
    expect(names(contributor)).not.toContain('to_confirm')
  })
})

describe('how far off a day is', () => {
  const say = (value: string, language = 'sv') =>
    writeDistance(value, now, language, 'Europe/Stockholm')

  test.each([
    ['2026-11-27T22:30:00Z', 'i dag'],
    ['2026-11-27T23:30:00Z', 'i morgon'],
    ['2026-11-26T08:00:00Z', 'i går'],
    ['2026-11-30T08:00:00Z', 'om 3 dagar'],
    ['2026-09-27T08:00:00Z', 'för 2 månader sedan'],
    ['2023-11-20T08:00:00Z', 'för 3 år sedan'],
  ])('%s is %s', (value, words) => {
    expect(say(value)).toBe(words)
  })

  test('English is spoken beside Swedish', () => {
    expect(say('2026-11-30T08:00:00Z', 'en')).toBe('in 3 days')
  })

  test('the days are those of the place, also where the clocks change', () => {
    const before = new Date('2026-10-24T21:30:00Z')
    const after = new Date('2026-10-25T22:30:00Z')

    expect(daysBetween(before, after, 'Europe/Stockholm')).toBe(1)
  })
})

test('rows that share a state stand together, in the order they came', () => {
  const row = (key: string, state: string) => ({ key, state }) as DeskRow
  const rows = [row('a', 'draft'), row('b', 'draft'), row('c', 'published')]

  const groups = groupRows(rows, 'state')

  expect(groups.map(({ key, rows: own }) => [key, own.map((one) => one.key)])).toEqual([
    ['draft', ['a', 'b']],
    ['published', ['c']],
  ])
  expect(groupRows(rows, null)).toHaveLength(1)
  expect(groupRows([], null)).toEqual([])
})

test.each([
  [{}, false],
  [{ sort: 'title', group: 'state', page: '2' }, false],
  [{ text: 'odling' }, true],
  [{ state: 'draft' }, true],
  [{ panel: 'my_drafts' }, true],
])('a list asked for with %j shows less than everything: %s', (asked, isLess) => {
  expect(isNarrowed(parseDeskFilter(asked))).toBe(isLess)
})
