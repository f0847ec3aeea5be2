import { expect, test } from 'vitest'

import { toKindTabs } from '@/components/search/KindTabs'
import { toProposals } from '@/components/search/toProposals'

const counts = new Map([
  ['kind:example', 12],
  ['kind:method', 5],
  ['theme:trygghet', 99],
])

const tabs = (chosen: readonly string[]) =>
  toKindTabs(counts, chosen, 'sv', (kinds) => `/sok?typ=${kinds.join(',')}`)

test('all come first, with the sum, and kinds that hold nothing are left out', () => {
  expect(tabs([]).map(({ count, isChosen, label }) => [label, count, isChosen])).toEqual([
    ['Alla', 17, true],
    ['Exempel', 12, false],
    ['Metoder', 5, false],
  ])
})

test('a kind that is chosen stays in sight, also when it holds nothing', () => {
  expect(tabs(['lab']).at(-1)).toMatchObject({ label: 'Labb', count: 0, isChosen: true })
  expect(tabs(['lab'])[0]).toMatchObject({ isChosen: false, href: '/sok?typ=' })
})

test('pages are proposed before words', () => {
  const item = { kind: 'method', title: 'Vandring', lang: 'sv', href: '/metoder/v' } as const

  expect(toProposals({ items: [item], words: ['vandring'] })).toEqual([
    { text: 'Vandring', href: '/metoder/v', kind: 'method', lang: 'sv' },
    { text: 'vandring', href: null, kind: null },
  ])
  expect(toProposals(null)).toEqual([])
})
