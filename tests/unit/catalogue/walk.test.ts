import { expect, test } from 'vitest'

import type { ListOrder, ListPlace } from '@/catalogue/listPlace'
import { makeFacetTable } from '@/catalogue/makeFacetTable'

import { aCatalogueItem } from '../../support/aCatalogueItem'

const aTable = (count: number) => {
  const table = makeFacetTable()
  for (let number = 0; number < count; number += 1) table.put(anItem(number))
  return table
}

const anItem = (number: number, own: Partial<Parameters<typeof aCatalogueItem>[0]> = {}) =>
  aCatalogueItem({
    id: `id-${number}`,
    facets: [`kind:${number % 3 === 0 ? 'method' : 'example'}`],
    // several share each day, and several a title
    sort: { published: 20_000 + (number % 4), checked: 20_000, evidence: number % 2 },
    sv: { title: `Titel ${number % 7}` },
    en: { title: `Title ${number % 5}` },
    ...own,
  })

function walkAll(
  table: ReturnType<typeof aTable>,
  order: ListOrder,
  meanwhile: (step: number, last: string) => void = () => {},
) {
  const seen: string[] = []
  let after: ListPlace | null = null
  for (let step = 0; step === 0 || after; step += 1) {
    const { items, next } = table.walk({ after, choice: {}, limit: 3, locale: 'en', order })
    seen.push(...items.map(({ id }) => id))
    after = next
    meanwhile(step, seen.at(-1) ?? '')
  }
  return seen
}

test.each(['newest', 'checked', 'evidence', 'title'] as const)(
  'whoever walks a list by %s meets what it holds, each once and in its order',
  (order) => {
    const table = aTable(20)

    const seen = walkAll(table, order)

    const whole = table.scan({ choice: {}, locale: 'en', order }).slots
    expect(seen).toEqual(whole.map((slot) => table.itemAt(slot)?.id))
  },
)

test.each(['newest', 'title'] as const)(
  'what is published, changed or taken away meanwhile moves nothing else (%s)',
  (order) => {
    const table = aTable(20)
    const before = new Set(walkAll(table, order))

    const seen = walkAll(table, order, (step, last) => {
      table.put(anItem(100 + step, { sort: { published: 30_000, checked: 1, evidence: 1 } }))
      // the very item that was met last goes
      if (step === 1) table.remove(last)
    })

    expect(new Set(seen).size).toBe(seen.length)
    const gone = [...before].filter((id) => !seen.includes(id))
    expect(gone).toEqual([])
  },
)

test('a walk through a choice meets what answers it', () => {
  const table = aTable(20)

  const { items, next } = table.walk({
    after: null,
    choice: { kind: ['method'] },
    limit: 50,
    locale: 'sv',
    order: 'newest',
  })

  expect(items).toHaveLength(7)
  expect(items.every(({ facets }) => facets.includes('kind:method'))).toBe(true)
  expect(next).toBeNull()
})

test('a part that ends where the list ends leads nowhere', () => {
  const table = aTable(6)

  const { items, next } = table.walk({
    after: null,
    choice: {},
    limit: 6,
    locale: 'sv',
    order: 'title',
  })

  expect([items.length, next]).toEqual([6, null])
})
