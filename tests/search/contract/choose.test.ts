import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { makeFacetTable } from '@/catalogue/makeFacetTable'
import type { CatalogueItem } from '@/domain/catalogue/catalogueItem'
import type { Choice } from '@/domain/catalogue/choice'
import { type FacetName, toFacetValue } from '@/domain/catalogue/facets'

import { engines, inChunks, type Opened, searchIn } from '../../support/search/engines'
import { dice, someItems } from '../../support/search/someItems'

const items = someItems(250)
const facets = ['kind', 'theme', 'county', 'evidence', 'freshness', 'year'] as const

/** As anybody would count who has all day. */
function matches(item: CatalogueItem, choice: Choice, without: FacetName | null = null): boolean {
  const questions = Object.entries(choice) as [FacetName, readonly string[]][] // its own keys
  return questions.every(
    ([name, codes]) =>
      name === without ||
      codes.length === 0 ||
      codes.some((code) => item.facets.includes(toFacetValue(name, code))),
  )
}

function countAll(among: readonly CatalogueItem[], choice: Choice): Map<string, number> {
  const counts = new Map<string, number>()
  for (const name of facets) {
    for (const item of among.filter((one) => matches(one, choice, name))) {
      for (const value of item.facets.filter((one) => one.startsWith(`${name}:`))) {
        counts.set(value, (counts.get(value) ?? 0) + 1)
      }
    }
  }
  return counts
}

const sorted = (counts: ReadonlyMap<string, number>) => [...counts].sort()

describe.each(engines)('what is chosen ($name)', ({ open }) => {
  let opened: Opened
  const engine = () => opened.engine

  beforeAll(async () => {
    opened = await open()
    await engine().rebuild(inChunks(items))
  })
  afterAll(() => opened.leave())

  test('several answers to one question widen, several questions narrow', async () => {
    const among = (choice: Choice) => searchIn(engine(), '', { choice, limit: 250 })

    const [trygghet, odling, both, narrowed] = await Promise.all([
      among({ theme: ['trygghet'] }),
      among({ theme: ['odling'] }),
      among({ theme: ['trygghet', 'odling'] }),
      among({ theme: ['trygghet', 'odling'], kind: ['method'] }),
    ])

    const ids = ({ hits }: typeof both) => hits.map(({ id }) => id)
    expect(new Set(ids(both))).toEqual(new Set([...ids(trygghet), ...ids(odling)]))
    expect(both.total).toBeGreaterThan(Math.max(trygghet.total, odling.total))
    const methods = items.filter((item) => item.facets.includes('kind:method'))
    expect(new Set(ids(narrowed))).toEqual(
      new Set(methods.map(({ id }) => id).filter((id) => ids(both).includes(id))),
    )
  })

  test('a code that nobody has finds nothing, and its question is counted all the same', async () => {
    const { counts, total } = await searchIn(engine(), '', {
      choice: { county: ['99'], theme: ['__proto__'] },
      facets: ['county', 'theme'],
    })

    expect(total).toBe(0)
    expect(sorted(counts)).toEqual([])

    const one = await searchIn(engine(), '', { choice: { county: ['99'] }, facets: ['county'] })
    expect(sorted(one.counts)).toEqual(
      sorted(countAll(items, {})).filter(([value]) => /^county/.test(value)),
    )
  })

  test.each(Array.from({ length: 25 }, (_, seed) => seed))(
    'counts leave out the own question and equal those of somebody with a pencil (%i)',
    async (seed) => {
      const roll = dice(seed + 100)
      const some = (codes: readonly string[]) => codes.filter(() => roll() < 0.3)
      const choice: Choice = {
        kind: some(['example', 'method', 'tool']),
        theme: some(['trygghet', 'hemloshet', 'odling']),
        county: some(['01', '03', '12', '14']),
        freshness: some(['inom_12_manader', 'over_24_manader']),
      }
      const query = roll() < 0.5 ? 'trygghet' : ''
      const everything = await searchIn(engine(), query, { limit: 300 })
      const found = new Set(everything.hits.map(({ id }) => id))

      const answer = await searchIn(engine(), query, { choice, facets, limit: 300 })

      const among = items.filter(({ id }) => found.has(id))
      expect(sorted(answer.counts)).toEqual(sorted(countAll(among, choice)))
      expect(new Set(answer.hits.map(({ id }) => id))).toEqual(
        new Set(among.filter((item) => matches(item, choice)).map(({ id }) => id)),
      )
      expect(answer.total).toBe(answer.hits.length)
    },
  )

  test('only the questions that are asked are counted', async () => {
    const { counts } = await searchIn(engine(), '', { facets: ['theme'] })

    expect([...counts.keys()].every((value) => value.startsWith('theme:'))).toBe(true)
    expect(counts.size).toBe(4)
  })

  test.each([
    ['newest', 'sv'],
    ['checked', 'en'],
    ['evidence', 'sv'],
    ['title', 'sv'],
    ['title', 'en'],
  ] as const)(
    'search and lists put the same items in the same order: %s (%s)',
    async (sort, locale) => {
      const table = makeFacetTable()
      for (const item of items) table.put(item)
      const { slots } = table.scan({ choice: {}, locale, order: sort })

      const { hits } = await searchIn(engine(), '', { locale, sort, limit: 250 })

      expect(hits.map(({ id }) => id)).toEqual(slots.map((slot) => table.itemAt(slot)?.id))
    },
  )

  test('without words the newest come first', async () => {
    const newest = await searchIn(engine(), '', { sort: 'newest' })

    expect((await searchIn(engine(), '')).hits.map(({ id }) => id)).toEqual(
      newest.hits.map(({ id }) => id),
    )
  })

  test.each(['', 'trygghet'])('page by page each is met once: "%s"', async (query) => {
    const { total } = await searchIn(engine(), query)
    const seen: string[] = []
    for (let offset = 0; offset < total; offset += 7) {
      const { hits } = await searchIn(engine(), query, { offset, limit: 7 })
      seen.push(...hits.map(({ id }) => id))
    }

    expect(seen).toHaveLength(total)
    expect(new Set(seen).size).toBe(total)
    expect(total).toBeGreaterThan(40)
  })

  test.each([250, 99_999, 100_000, 20_000_000_000, Number.MAX_SAFE_INTEGER])(
    'far beyond the last page there is nothing, and it is said how much there is (%i)',
    async (offset) => {
      expect(await searchIn(engine(), '', { offset })).toMatchObject({ hits: [], total: 250 })
    },
  )
})
