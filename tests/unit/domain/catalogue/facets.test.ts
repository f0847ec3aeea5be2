import { describe, expect, test } from 'vitest'

import { facetNames, facetOf, facetsOfKinds, listFacetValues } from '@/domain/catalogue/facets'
import type { PublicItem } from '@/domain/publication/publicItem'
import { kinds } from '@/domain/vocabulary/kinds'
import { locales } from '@/domain/vocabulary/locales'

import { aLab, aMethod, anExample, anOrganisation, aTool } from '../../components/publicItems'

const around = {
  actorTypeOf: (slug: string) => (slug === 'huvudmannen' ? 'allmannyttigt_bolag' : null),
  sizeClassOf: (code: string) => (code === '1480' ? 'Storstäder' : null),
}

const told: readonly (readonly [PublicItem, readonly string[]])[] = [
  [
    anExample(),
    [
      'kind:example',
      'theme:trygghet',
      'effort:dialog_samrad',
      'targetGroup:alla_boende',
      'status:pagar',
      'evidence:2',
      'measured:matta',
      'cost:over_5000',
      'county:14',
      'municipality:1480',
      'scale:bostadsomrade',
      'areaType:1',
      'sizeClass:Storstäder',
      'organisation:ansvarig-org',
      'organisation:huvudmannen',
      'actorType:allmannyttigt_bolag',
      'year:1997',
      'freshness:12_24_manader',
      'language:sv',
    ],
  ],
  [
    aMethod({ availableLocales: ['sv', 'en'] }),
    [
      'kind:method',
      'theme:trygghet',
      'effort:trygghetsvandring',
      'targetGroup:alla_boende',
      'phase:forsta',
      'evidence:1',
      'cost:under_50',
      'time:under_1_dag',
      'difficulty:latt',
      'organisation:ansvarig-org',
      'organisation:metodägaren',
      'freshness:12_24_manader',
      'language:sv',
      'language:en',
    ],
  ],
  [
    aTool({ freshness: 'fresh' }),
    [
      'kind:tool',
      'theme:trygghet',
      'targetGroup:alla_boende',
      'phase:folja_upp',
      'difficulty:medel',
      'toolType:checklista',
      'organisation:ansvarig-org',
      'organisation:tillhandahållaren',
      'freshness:inom_12_manader',
      'language:sv',
      'language:ar',
    ],
  ],
  [
    anOrganisation({ freshness: 'stale' }),
    [
      'kind:organisation',
      'theme:trygghet',
      'county:14',
      'municipality:1480',
      'sizeClass:Storstäder',
      'actorType:branschorganisation',
      'freshness:over_24_manader',
      'language:sv',
    ],
  ],
  [
    aLab(),
    [
      'kind:lab',
      'theme:trygghet',
      'targetGroup:alla_boende',
      'status:avslutat',
      'measured:matta',
      'county:14',
      'municipality:1480',
      'sizeClass:Storstäder',
      'organisation:ansvarig-org',
      'organisation:värden',
      'organisation:parten',
      'year:2018',
      'freshness:12_24_manader',
      'language:sv',
    ],
  ],
]

test.each(told)('what $kind answers is read from its public item', (item, values) => {
  expect(listFacetValues(item, around)).toEqual(values)
})

describe('what an item does not say', () => {
  test('answers nothing', () => {
    const silent = anExample({
      actors: [],
      areaContext: { ...anExample().areaContext, areaType: null },
      costBand: null,
      municipality: null,
      outcomes: [],
      owner: null,
      scale: null,
      startYear: null,
      themes: [],
    })

    const asked = listFacetValues(silent, around).map((value) => value.split(':')[0])

    expect(asked).toEqual([
      'kind',
      'effort',
      'targetGroup',
      'status',
      'evidence',
      'freshness',
      'language',
    ])
  })

  test('is not a measured result: an indicator without one', () => {
    const [outcome] = anExample().outcomes
    const unmeasured = anExample({ outcomes: outcome ? [{ ...outcome, result: null }] : [] })

    expect(listFacetValues(unmeasured, around)).not.toContain('measured:matta')
  })
})

test('a place that several hold is counted once', () => {
  const [actor] = anExample().actors
  const twice = anExample({ actors: actor ? [actor, actor] : [], owner: actor?.organisation })

  const values = listFacetValues(twice, around)

  expect(values.filter((value) => value === 'organisation:huvudmannen')).toHaveLength(1)
  expect(new Set(values).size).toBe(values.length)
})

test('a list asks what its kind answers; several kinds are asked what two of them answer', () => {
  const all = kinds.map(({ kind }) => kind)

  expect(facetsOfKinds(['method'])).toContain('time')
  expect(facetsOfKinds(['method'])).not.toContain('kind')
  expect(facetsOfKinds(['method'])).not.toContain('municipality')
  expect(facetsOfKinds(all)).toContain('kind')
  expect(facetsOfKinds(all)).toContain('municipality')
  expect(facetsOfKinds(all)).not.toContain('time')
})

test('no two questions share a key in a language, and every vocabulary has its codes once', () => {
  for (const locale of locales) {
    const keys = facetNames.map((name) => facetOf(name).key[locale])
    expect(new Set(keys).size).toBe(keys.length)
  }
  for (const name of facetNames) {
    const { words } = facetOf(name)
    if (typeof words === 'string') continue
    expect(new Set(words.map(({ code }) => code)).size).toBe(words.length)
  }
})

test('there are fewer questions than bits in a number, as the table of items counts on', () => {
  expect(facetNames.length).toBeLessThan(32)
})
