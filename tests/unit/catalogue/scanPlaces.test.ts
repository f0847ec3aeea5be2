import { expect, test } from 'vitest'

import { makeFacetTable } from '@/catalogue/makeFacetTable'
import { scanPlaces } from '@/catalogue/scanPlaces'
import type { CatalogueItem } from '@/domain/catalogue/catalogueItem'
import type { Choice } from '@/domain/catalogue/choice'
import { placedKinds, placeOf } from '@/domain/catalogue/mapPlace'
import { sumOf } from '@/domain/catalogue/places'
import { kinds } from '@/domain/vocabulary/kinds'
import { municipalities } from '@/domain/vocabulary/municipalities'

import { aCatalogueItem } from '../../support/aCatalogueItem'

/** The same numbers each time, so that a failure can be looked at again. */
function makeDice(seed: number) {
  let state = seed
  return (sides: number) => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
    return Math.floor((state / 2 ** 32) * sides)
  }
}

const themes = ['trygghet', 'arbete', 'skola']

/** Items of all kinds; some of those that may have a place have none. */
function someItems(count: number, roll: (sides: number) => number): CatalogueItem[] {
  return Array.from({ length: count }, (_, index) => {
    const kind = kinds[roll(kinds.length)]?.kind ?? 'example'
    const hasPlace = placedKinds.includes(kind) && roll(5) > 0
    const code = hasPlace ? municipalities[roll(40) * 7]?.code : undefined
    const place = code ? [`county:${code.slice(0, 2)}`, `municipality:${code}`] : []
    const theme = `theme:${themes[roll(3)]}`
    return aCatalogueItem({
      id: `${index}`,
      kind,
      facets: [`kind:${kind}`, theme, ...place],
      sort: { published: index, checked: 0, evidence: 0 },
      sv: { title: `Nr ${index}` },
    })
  })
}

const roll = makeDice(7)
const items = someItems(2000, roll)
const table = makeFacetTable()
for (const item of items) table.put(item)

const answers = ({ facets }: CatalogueItem, { theme = [], kind = placedKinds }: Choice) =>
  kind.some((one) => facets.includes(`kind:${one}`)) &&
  (theme.length === 0 || theme.some((one) => facets.includes(`theme:${one}`)))

const choices: readonly Choice[] = [
  {},
  { theme: ['trygghet'] },
  { theme: ['trygghet', 'skola'], kind: ['example'] },
  { kind: ['lab', 'organisation'] },
  { theme: ['arbete'], county: ['01'] },
  { theme: ['arbete'], municipality: ['0114'] },
  { theme: ['finns-inte'] },
]

test.for(choices)('the counts of the map are the items with a place: %o', (choice) => {
  const asked = items.filter((item) => answers(item, choice))
  const hasPlace = ({ facets }: CatalogueItem) => facets.some((one) => one.startsWith('county:'))
  const sum = (counts: Iterable<Parameters<typeof sumOf>[0]>) =>
    [...counts].reduce<number>((all, count) => all + sumOf(count), 0)

  const { counties, municipalities: towns, placed, unplaced } = scanPlaces(table, choice, [])

  const expected = asked.filter(hasPlace).length
  expect(placed).toBe(expected)
  expect(sum(counties.values())).toBe(expected)
  expect(sum(towns.values())).toBe(expected)
  expect(sumOf(unplaced)).toBe(asked.length - expected)
  expect(unplaced.method + unplaced.tool).toBe(0)
})

test.for(choices)('a county holds what its municipalities hold, kind by kind: %o', (choice) => {
  const { counties, municipalities: towns } = scanPlaces(table, choice, [])

  for (const [county, count] of counties) {
    const below = [...towns].filter(([code]) => code.startsWith(county)).map(([, one]) => one)
    for (const kind of placedKinds) {
      expect(below.reduce((sum, one) => sum + one[kind], 0)).toBe(count[kind])
    }
  }
})

test.for(choices)('the items of a place are those that its number promised: %o', (choice) => {
  const { counties, municipalities: towns } = scanPlaces(table, choice, [])
  const [, code] = [...towns.keys()]
  const { county } = placeOf(choice)
  const there = { ...choice, county: [], municipality: code ? [code] : [] }

  const { slots } = scanPlaces(table, there, [])

  if (code) expect(slots).toHaveLength(sumOf(towns.get(code)))
  if (county && !choice.municipality) {
    expect(scanPlaces(table, choice, []).slots).toHaveLength(sumOf(counties.get(county)))
  }
})

test('what the map can be narrowed by is counted in the place that is chosen', () => {
  const [code = ''] = scanPlaces(table, {}, []).municipalities.keys()
  const choice = { municipality: [code] }

  const { counts, slots } = scanPlaces(table, choice, ['theme', 'kind'])

  const inThemes = themes.reduce((sum, theme) => sum + (counts.get(`theme:${theme}`) ?? 0), 0)
  expect(slots.length).toBeGreaterThan(0)
  expect(inThemes).toBe(slots.length)
})
