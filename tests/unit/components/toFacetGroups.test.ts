import { expect, test } from 'vitest'

import { type FacetGroup, toFacetGroups } from '@/components/list/toFacetGroups'
import type { Choice } from '@/domain/catalogue/choice'
import type { Kind } from '@/domain/vocabulary/kinds'

const labels = (_: string, code: string) => (code === 'sprak' ? 'Åtta språk' : `Om ${code}`)

const groupsOf = (
  counts: Readonly<Record<string, number>>,
  choice: Choice = {},
  kind: Kind = 'example',
) =>
  toFacetGroups({
    kinds: [kind],
    choice,
    counts: new Map(Object.entries(counts)),
    labels,
    locale: 'sv',
  })

const codesOf = (groups: readonly FacetGroup[], name: string) =>
  groups.find((group) => group.name === name)?.options.map(({ code }) => code)

test('only questions with answers are asked, in the order of their table', () => {
  const groups = groupsOf({ 'municipality:1480': 1, 'theme:sprak': 2, 'phase:planera': 3 })

  expect(groups.map(({ key }) => key)).toEqual(['tema', 'kommun'])
})

test('the theme that holds the most comes first; what holds as many stands by its Swedish name', () => {
  const groups = groupsOf({ 'theme:sprak': 2, 'theme:trygghet': 7, 'theme:odling': 2 })

  expect(codesOf(groups, 'theme')).toEqual(['trygghet', 'odling', 'sprak'])
})

test('target groups keep the order of their vocabulary, and years begin with the latest', () => {
  const groups = groupsOf({
    'targetGroup:aldre': 9,
    'targetGroup:alla_boende': 1,
    'year:1999': 5,
    'year:2024': 1,
    'year:2007': 2,
  })

  expect(codesOf(groups, 'targetGroup')).toEqual(['alla_boende', 'aldre'])
  expect(codesOf(groups, 'year')).toEqual(['2024', '2007', '1999'])
})

test('what is chosen stays in sight when it holds nothing', () => {
  const [theme] = groupsOf({ 'theme:trygghet': 7 }, { theme: ['halsa'] })

  expect(theme).toMatchObject({ chosen: 1, asksByName: false })
  expect(theme?.options.find(({ isChosen }) => isChosen)).toEqual({
    code: 'halsa',
    word: 'halsa',
    label: 'Om halsa',
    count: 0,
    isChosen: true,
  })
})

test('of hundreds of municipalities those that hold the most are shown, and those that are chosen', () => {
  const counts = Object.fromEntries(
    Array.from({ length: 50 }, (_, at) => [`municipality:${1000 + at}`, 50 - at]),
  )

  const [place] = groupsOf(counts, { municipality: ['1049'] })

  expect(place?.options.map(({ code }) => code)).toEqual([
    ...Array.from({ length: 8 }, (_, at) => `${1000 + at}`),
    '1049',
  ])
  expect(place?.asksByName).toBe(true)
})

test('an answer is written as it stands in addresses', () => {
  const [county] = groupsOf({ 'county:12': 4 })

  expect(county?.options[0]).toMatchObject({ code: '12', word: 'skane-lan', count: 4 })
})
