import { expect, test } from 'vitest'

import { listPageNumbers } from '@/components/list/Pagination'
import { type ListOptions, toChoices } from '@/components/list/toChoices'
import type { ListFilters } from '@/domain/publication/listAddress'

const options: ListOptions = {
  themes: [
    { slug: 'sprak', title: 'Språk', count: 2 },
    { slug: 'trygghet', title: 'Trygghet', count: 7 },
    { slug: 'halsa', title: 'Hälsa', count: 0 },
  ],
  municipalities: [{ code: '1480', name: 'Göteborg', count: 1 }],
  targetGroups: [
    { code: 'aldre', count: 1 },
    { code: 'alla_boende', count: 3 },
  ],
  statuses: [],
}

const addressOf = ({ filters = {} }: Readonly<{ filters?: ListFilters }>) => JSON.stringify(filters)
const choose = (filters: ListFilters) => toChoices(options, filters, 'sv', addressOf)

test('a question without answers is not asked', () => {
  const names = choose({}).map(({ name }) => name)

  expect(names).toEqual(['theme', 'targetGroup', 'municipality'])
})

test('the theme that holds the most comes first, and one that holds nothing is left out', () => {
  const [themes] = choose({})

  expect(themes?.choices.map(({ label }) => label)).toEqual(['Trygghet', 'Språk'])
})

test('target groups keep the order of their vocabulary', () => {
  const groups = choose({}).find(({ name }) => name === 'targetGroup')

  expect(groups?.choices.map(({ label }) => label)).toEqual(['Alla boende', 'Äldre'])
})

test('a choice is added to those already made', () => {
  const [themes] = choose({ municipality: '1480' })

  expect(themes?.choices[0]?.href).toBe(
    addressOf({ filters: { municipality: '1480', theme: 'trygghet' } }),
  )
})

test('a choice that is made leads to its removal, and stays in sight when it holds nothing', () => {
  const [themes] = choose({ theme: 'halsa', municipality: '1480' })
  const chosen = themes?.choices.find(({ isChosen }) => isChosen)

  expect(chosen?.label).toBe('Hälsa')
  expect(chosen?.href).toBe(addressOf({ filters: { municipality: '1480' } }))
})

test.each([
  [1, 1, [1]],
  [1, 3, [1, 2, 3]],
  [5, 9, [1, 4, 5, 6, 9]],
  [9, 9, [1, 8, 9]],
])('on page %i of %i the way leads to %j', (page, pages, numbers) => {
  expect(listPageNumbers(page, pages)).toEqual(numbers)
})
