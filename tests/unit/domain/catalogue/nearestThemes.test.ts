import { expect, test } from 'vitest'

import { nearestThemes } from '@/domain/catalogue/nearestThemes'

const themes = [
  { title: 'Trygghet', count: 9 },
  { title: 'Hemlöshet', count: 4 },
  { title: 'Språk', count: 7 },
  { title: 'Hälsa', count: 0 },
]

const titles = (query: string, most = 9) =>
  nearestThemes(query, themes, most).map(({ title }) => title)

test('a theme with a name like what was asked for comes first', () => {
  expect(titles('hemlösheten')).toEqual(['Hemlöshet', 'Trygghet', 'Språk'])
  expect(titles('sprakcafe')[0]).toBe('Språk')
})

test('where no name is like it, those that hold the most come first, and the empty ones never', () => {
  expect(titles('xyz')).toEqual(['Trygghet', 'Språk', 'Hemlöshet'])
  expect(titles('hälsa')).not.toContain('Hälsa')
})

test('no more are proposed than are asked for', () => {
  expect(titles('', 2)).toEqual(['Trygghet', 'Språk'])
})
