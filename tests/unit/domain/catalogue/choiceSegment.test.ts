import { expect, test } from 'vitest'

import { parseSegment, toSegment } from '@/domain/catalogue/choiceSegment'

test.each([
  ['', '-'],
  ['tema=trygghet', 'tema~trygghet'],
  ['tema=sprak,trygghet&kommun=upplands-vasby&malgrupp=alla_boende&sida=2', undefined],
])('what is chosen in "%s" becomes one part of a path, and is read back', (query, written) => {
  const segment = toSegment(query)

  if (written) expect(segment).toBe(written)
  expect(segment).toMatch(/^[a-z0-9_~!*-]+$/)
  expect(parseSegment(segment ?? '')).toBe(query)
  expect(parseSegment(encodeURIComponent(segment ?? ''))).toBe(query)
})

test.each(['tema=Å', 'tema=a/b', 'tema=a.b', 'tema=a%20b', `tema=${'a'.repeat(500)}`])(
  'nothing is kept of "%.20s"',
  (query) => {
    expect(toSegment(query)).toBeNull()
  },
)

test.each(['', 'Tema~a', 'tema=a', 'a.b', '%', 'tema~a%2Fb', '__proto__~'.repeat(60)])(
  'a part of a path that nobody has written is no choice: "%.20s"',
  (segment) => {
    expect(parseSegment(segment)).toBeNull()
  },
)
