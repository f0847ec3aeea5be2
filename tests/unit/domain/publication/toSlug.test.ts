import { expect, test } from 'vitest'

import { toSlug } from '@/domain/publication/toSlug'

test.each([
  ['Trygghetsvandring', 'trygghetsvandring'],
  ['Håsten Visionen', 'hasten-visionen'],
  ['Åtta framgångsfaktorer för färre vräkningar', 'atta-framgangsfaktorer-for-farre-vrakningar'],
  ['Portalen – väg till egen försörjning', 'portalen-vag-till-egen-forsorjning'],
  ['  Café & ”kör” à la Boden!  ', 'cafe-kor-a-la-boden'],
  ['Mini-midi-maxi', 'mini-midi-maxi'],
  ['???', ''],
])('the title %s gets the address %s', (title, slug) => {
  expect(toSlug(title)).toBe(slug)
})

test('a long title is cut between words, at 80 characters', () => {
  const slug = toSlug('Ett långt namn om boende och trygghet '.repeat(5))

  expect(slug.length).toBeLessThanOrEqual(80)
  expect(slug).toMatch(/^[a-z]+(-[a-z]+)*$/)
  expect('ett-langt-namn-om-boende-och-trygghet'.split('-')).toContain(slug.split('-').at(-1))
})
