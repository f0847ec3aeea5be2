import { expect, test } from 'vitest'

import {
  parseListCursor,
  parseSearchCursor,
  writeListCursor,
  writeSearchCursor,
} from '@/domain/open/openCursor'
import { openParameters } from '@/domain/open/openParameters'
import { type OpenAsked, parseOpenQuery } from '@/domain/open/parseOpenQuery'

const ask = (question: 'items' | 'search', query: string): OpenAsked => {
  const parsed = parseOpenQuery(new URLSearchParams(query), question)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  return parsed.asked
}

const place = { key: 20_000, title: 'Å & <ö> 👩‍👩‍👧', id: 'abc' }

test('a cursor is read back by the question that it belongs to', () => {
  const asked = ask('items', 'kind=method&theme=a,b&limit=5')
  const cursor = writeListCursor(asked, place)

  const again = ask('items', `theme=b,a&kind=method&limit=7&cursor=${cursor}`)

  expect(parseListCursor(again)).toEqual(place)
})

test.each(['kind=tool&theme=a', 'kind=method&theme=b', 'kind=method&theme=a&sort=title'])(
  'and by no other: %s',
  (query) => {
    const cursor = writeListCursor(ask('items', 'kind=method&theme=a'), place)

    expect(parseListCursor(ask('items', `${query}&cursor=${cursor}`))).toBeNull()
  },
)

test('a search goes on for the same words in the same language only', () => {
  const cursor = writeSearchCursor(ask('search', 'q=gård'), { offset: 20, last: 'abc' })
  const read = (query: string) => parseSearchCursor(ask('search', `${query}&cursor=${cursor}`))

  expect(read('q=gård')).toEqual({ offset: 20, last: 'abc' })
  expect(read('q=gårdar')).toBeNull()
  expect(read('q=gård&lang=en')).toBeNull()
})

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

test.each([
  'x',
  'AAAA',
  encode(null),
  encode([]),
  encode({ __proto__: 1 }),
  encode(['mark', 1e9, 'last']),
  encode(['mark', -1, 'last']),
  encode(['mark', '1', 'title', 'id']),
])('a broken cursor is none: %s', (cursor) => {
  expect(parseListCursor(ask('items', `cursor=${cursor}`))).toBeNull()
  expect(parseSearchCursor(ask('search', `q=a&cursor=${cursor}`))).toBeNull()
})

test('every parameter has a name of its own, and each facet is one of them', () => {
  for (const parameters of Object.values(openParameters)) {
    const names = parameters.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  }
})
