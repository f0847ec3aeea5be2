import { describe, expect, test } from 'vitest'

import { makeFacetTable } from '@/catalogue/makeFacetTable'
import type { CatalogueItem } from '@/domain/catalogue/catalogueItem'
import { judgeFit } from '@/domain/guide/judgeFit'
import {
  evidencePoints,
  guidePoints,
  pointsFor,
  pointsOfUsage,
  sumPoints,
} from '@/domain/guide/points'
import { guideFacets } from '@/domain/guide/questions'

import { aCatalogueItem } from '../../../support/aCatalogueItem'

/** What somebody has answered, and the points of what a method says. */
const table = [
  ['nothing is asked', {}, ['theme:trygghet', 'cost:ingen'], 0],
  ['the same challenge', { theme: ['trygghet'] }, ['theme:trygghet', 'theme:skola'], 6],
  [
    'two challenges count once',
    { theme: ['skola', 'trygghet'] },
    ['theme:trygghet', 'theme:skola'],
    6,
  ],
  ['another challenge', { theme: ['trygghet'] }, ['theme:skola'], -2],
  ['no challenge at all', { theme: ['trygghet'] }, [], 0],
  ['the same people', { targetGroup: ['barn'] }, ['targetGroup:barn'], 3],
  ['everybody', { targetGroup: ['barn'] }, ['targetGroup:alla_boende'], 1],
  [
    'everybody and the same people',
    { targetGroup: ['barn'] },
    ['targetGroup:alla_boende', 'targetGroup:barn'],
    3,
  ],
  ['other people', { targetGroup: ['barn'] }, ['targetGroup:aldre'], -1],
  ['the same phase', { phase: ['planera'] }, ['phase:forsta', 'phase:planera'], 3],
  ['another phase', { phase: ['planera'] }, ['phase:forsta'], -1],
  ['cheaper than it may be', { cost: ['50_250'] }, ['cost:ingen'], 2],
  ['just as dear as it may be', { cost: ['50_250'] }, ['cost:50_250'], 2],
  ['dearer', { cost: ['50_250'] }, ['cost:250_1000'], -3],
  ['nobody has stated the cost', { cost: ['50_250'] }, ['cost:okand'], 0],
  ['quicker', { time: ['1_4_veckor'] }, ['time:under_1_dag'], 2],
  ['slower', { time: ['1_4_veckor'] }, ['time:1_6_manader'], -3],
  ['nobody has stated the time', { time: ['1_4_veckor'] }, ['time:okand'], 0],
  ['easier', { difficulty: ['medel'] }, ['difficulty:latt'], 1],
  ['harder', { difficulty: ['latt'] }, ['difficulty:kravande'], -2],
  ['evaluated', {}, ['evidence:3'], 2],
  ['followed up', {}, ['evidence:2'], 1],
  ['only described', {}, ['evidence:1'], 0],
  ['what the guide does not ask', { theme: ['trygghet'] }, ['county:01', 'kind:method'], 0],
  [
    'all together',
    { theme: ['trygghet'], targetGroup: ['barn'], phase: ['planera'], cost: ['ingen'] },
    ['theme:trygghet', 'targetGroup:barn', 'phase:planera', 'evidence:2', 'cost:under_50'],
    6 + 3 + 3 + 1 - 3,
  ],
] as const

describe('points', () => {
  test.for(table)('%s', ([, answers, values, points]) => {
    expect(sumPoints(values, pointsFor(answers))).toBe(points)
  })

  test('the challenge weighs more than anything else that can be answered', () => {
    for (const name of guideFacets.filter((one) => one !== 'theme')) {
      expect(guidePoints.theme.fits).toBeGreaterThan(guidePoints[name].fits)
    }
  })

  test('what suits the answers weighs more than how well it is known and how much it is used', () => {
    const most = Math.max(...Object.values(evidencePoints)) + pointsOfUsage(1000)

    expect(guidePoints.theme.fits).toBeGreaterThan(most)
  })

  test.for([
    [0, 0],
    [1, 1],
    [2, 1],
    [3, 2],
    [300, 2],
  ] as const)('having been used in %i examples is worth %i', ([examples, points]) => {
    expect(pointsOfUsage(examples)).toBe(points)
  })
})

describe('the reasons', () => {
  test('agree with the points: what fits gives some, what differs takes some, the rest does nothing', () => {
    for (const [name, answers, facets] of table) {
      const pointsOf = pointsFor(answers)
      const { differs, fits, unknown } = judgeFit({ kind: 'method', facets }, answers)

      for (const { codes, facet } of fits) {
        for (const code of codes) expect(pointsOf(`${facet}:${code}`), name).toBeGreaterThan(0)
      }
      for (const { codes, facet } of differs) {
        for (const code of codes) expect(pointsOf(`${facet}:${code}`), name).toBeLessThan(0)
      }
      for (const facet of unknown) {
        const said = facets.filter((value) => value.startsWith(`${facet}:`))
        expect(sumPoints(said, pointsOf), name).toBe(0)
      }
    }
  })

  test('name what fits, what is instead, and what nobody has said', () => {
    const facets = ['theme:skola', 'theme:trygghet', 'phase:forsta', 'phase:samla', 'cost:okand']
    const answers = {
      theme: ['trygghet'],
      phase: ['planera'],
      cost: ['ingen'],
      time: ['1_5_dagar'],
    }

    expect(judgeFit({ kind: 'method', facets }, answers)).toEqual({
      fits: [{ facet: 'theme', codes: ['trygghet'] }],
      differs: [{ facet: 'phase', codes: ['forsta', 'samla'] }],
      unknown: ['time', 'cost'],
    })
  })

  test('ask a kind only what it can answer', () => {
    const answers = { phase: ['planera'], time: ['1_5_dagar'], cost: ['ingen'] }

    expect(judgeFit({ kind: 'example', facets: [] }, answers).unknown).toEqual(['cost'])
  })

  test('say that what is for everybody suits a group', () => {
    const facets = ['targetGroup:alla_boende', 'targetGroup:aldre']

    const { fits } = judgeFit({ kind: 'method', facets }, { targetGroup: ['barn'] })

    expect(fits).toEqual([{ facet: 'targetGroup', codes: ['alla_boende'] }])
  })
})

test('a table of items ranks by the same points, and of equals the newest comes first', () => {
  const items = table.map(([name, , values], index) => anItem(name, values, index))
  const facetTable = makeFacetTable()
  for (const item of items) facetTable.put(item)

  for (const [, answers] of table) {
    const pointsOf = pointsFor(answers)
    const expected = items
      .map((item) => ({ id: item.id, points: sumPoints(item.facets, pointsOf) }))
      .toReversed()
      .toSorted((a, b) => b.points - a.points)

    const ranked = facetTable.rank({
      choice: { kind: ['method'] },
      facets: [...guideFacets, 'evidence'],
      pointsOf,
      limit: 9,
    })

    expect(ranked.map(({ points, slot }) => ({ id: facetTable.itemAt(slot)?.id, points }))).toEqual(
      expected.slice(0, 9),
    )
  }
})

function anItem(id: string, values: readonly string[], published: number): CatalogueItem {
  return aCatalogueItem({
    id,
    kind: 'method',
    facets: ['kind:method', ...values.filter((value) => value !== 'kind:method')],
    sort: { published, checked: 0, evidence: 0 },
  })
}
