import { expect, test } from 'vitest'

import { byteOrderMark, toCsvRow } from '@/plugins/editorial-workflow/record/toCsv'

test('a row is cells between semicolons, and empty where there is nothing', () => {
  expect(toCsvRow(['Karin', null, 3, ''])).toBe('Karin;;3;\r\n')
})

test('a cell keeps its semicolons, quotes and lines', () => {
  expect(toCsvRow(['a;b', 'säg "hej"', 'en\nannan', 'a,b'])).toBe(
    '"a;b";"säg ""hej""";"en\nannan";"a,b"\r\n',
  )
})

test.each(['=1+1', '+46', '-2', '@SUM(A1)', '\t=1', ' =1', '\r=1', '\n=1'])(
  'a spreadsheet does not run %j',
  (text) => {
    const cell = toCsvRow([text])

    expect(cell.replace(/^"/, '')).toMatch(/^'/)
  },
)

test('what looks like a formula further in is left alone', () => {
  expect(toCsvRow(['1 = 1', 'karin@', 'a-b'])).toBe('1 = 1;karin@;a-b\r\n')
})

test('the file begins with the mark that tells Excel its letters', () => {
  expect(new TextEncoder().encode(byteOrderMark)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]))
})
