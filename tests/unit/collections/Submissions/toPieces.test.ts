import { expect, test } from 'vitest'

import { toPieces } from '@/collections/Submissions/admin/case/toPieces'

test('an address in a text can be followed, and the rest stays as it was typed', () => {
  const pieces = toPieces('Läs mer på https://exempel.se/odling.\nHälsningar')

  expect(pieces).toEqual([
    { href: null, text: 'Läs mer på ' },
    { href: 'https://exempel.se/odling', text: 'https://exempel.se/odling' },
    { href: null, text: '.\nHälsningar' },
  ])
})

test.each([
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'https://user:secret@exempel.se/',
  'https://localhost/admin',
  '<a href="https://">',
])('%s leads nowhere', (text) => {
  expect(toPieces(text)).toEqual([{ href: null, text }])
})

test('what stands in a text is whole when its pieces are put together', () => {
  const text = 'Se (https://a.se), "https://b.se/?x=1&y=2" och https://c.se/å!'

  const pieces = toPieces(text)

  expect(pieces.map((piece) => piece.text).join('')).toBe(text)
  expect(pieces.flatMap(({ href }) => href ?? [])).toEqual([
    'https://a.se',
    'https://b.se/?x=1&y=2',
    'https://c.se/å',
  ])
})
