import { expect, test } from 'vitest'

import { listPageNumbers } from '@/components/list/Pagination'
import { toWaysOut } from '@/components/list/toWaysOut'
import type { Choice } from '@/domain/catalogue/choice'

const labelOf = (_: string, code: string) => code.toUpperCase()

test('where a choice leaves nothing, the question that gives the most is let go of first', async () => {
  const choice = { theme: ['a', 'b'], status: ['c'], county: ['01'] }
  const totals: Record<string, number> = { theme: 2, status: 9, county: 0 }
  const left = ({ theme, status }: Choice) => (theme ? (status ? 'county' : 'status') : 'theme')

  const ways = await toWaysOut(choice, labelOf, async (rest) => totals[left(rest)] ?? 0)

  expect(ways).toEqual([
    { name: 'status', labels: ['C'], choice: { theme: ['a', 'b'], county: ['01'] }, total: 9 },
    { name: 'theme', labels: ['A', 'B'], choice: { status: ['c'], county: ['01'] }, total: 2 },
  ])
})

test('of one question nothing is left but to show everything', async () => {
  expect(await toWaysOut({ theme: ['a'] }, labelOf, async () => 5)).toEqual([])
})

test.each([
  [1, 1, [1]],
  [1, 3, [1, 2, 3]],
  [5, 9, [1, 4, 5, 6, 9]],
  [9, 9, [1, 8, 9]],
])('on page %i of %i the way leads to %j', (page, pages, numbers) => {
  expect(listPageNumbers(page, pages)).toEqual(numbers)
})
