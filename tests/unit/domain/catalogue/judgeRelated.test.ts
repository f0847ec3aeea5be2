import { expect, test } from 'vitest'

import { judgeRelated, relatedPoints } from '@/domain/catalogue/judgeRelated'

import { aCatalogueItem } from '../../../support/aCatalogueItem'

const own = aCatalogueItem({
  id: 'own',
  facets: [
    'kind:example',
    'theme:trygghet',
    'theme:boinflytande',
    'targetGroup:unga',
    'effort:bygga_om',
    'municipality:0180',
    'county:01',
    'areaType:miljonprogram',
    'organisation:bolaget',
    'freshness:inom_12_manader',
    'language:sv',
  ],
})

const other = (...facets: string[]) => aCatalogueItem({ id: 'other', facets })

test.each([
  [['kind:example', 'theme:trygghet'], false, { points: 6, reason: 'challenge' }],
  [['theme:trygghet', 'targetGroup:unga'], false, { points: 6, reason: 'challengeAndGroup' }],
  [['theme:trygghet', 'municipality:0180'], false, { points: 7, reason: 'challengeAndPlace' }],
  [['theme:trygghet', 'areaType:miljonprogram'], false, { points: 6, reason: 'challengeAndArea' }],
  [['theme:trygghet', 'effort:bygga_om'], false, { points: 7, reason: 'challengeAndEffort' }],
  [['kind:example', 'municipality:0180', 'county:01'], false, { points: 6, reason: 'place' }],
  [
    ['kind:example', 'organisation:bolaget', 'targetGroup:unga'],
    false,
    { points: 6, reason: 'organisation' },
  ],
  [['kind:lab'], true, { points: 8, reason: 'method' }],
  [['theme:trygghet', 'targetGroup:unga'], true, { points: 14, reason: 'method' }],
  // too little, or nothing that one could give as a reason
  [['theme:trygghet'], false, null],
  // a question counts once
  [['theme:trygghet', 'theme:boinflytande'], false, null],
  [['kind:example', 'targetGroup:unga', 'effort:bygga_om'], false, null],
  [['freshness:inom_12_manader', 'language:sv'], false, null],
  [[], false, null],
] as const)('%j beside it, the same method: %s', (facets, sharesMethod, expected) => {
  expect(judgeRelated(own, other(...facets), sharesMethod)).toEqual(expected)
})

test('nothing is like itself', () => {
  expect(judgeRelated(own, own, true)).toBeNull()
})

test('a theme weighs more than anything else that two items may share', () => {
  const others = Object.entries(relatedPoints).filter(([name]) => name !== 'theme')

  expect(Math.max(...others.map(([, points]) => points))).toBeLessThan(relatedPoints.theme ?? 0)
})
