import { describe, expect, test } from 'vitest'

import { makeAnalyser } from '@/analyser/makeAnalyser'

import { makeMatcher } from '../../support/makeMatcher'
import { type Category, gold, isHeldOut, type Pair } from './gold'
import { practice } from './practice'

/** How many pairs in a hundred must come out right. */
const floors: Record<Category, number> = {
  inflection: 97,
  compound: 90,
  folding: 100,
  typo: 92,
  synonym: 95,
  english: 95,
  mustNot: 97,
}

const categories = Object.keys(gold) as Category[]

const score = makeMatcher(makeAnalyser())

function missesOf(category: string, pairs: readonly Pair[]): string[] {
  const language = /english/i.test(category) ? 'en' : 'sv'
  const mustMeet = !category.startsWith('mustNot')
  return pairs
    .filter(([query, text]) => score(query, text, language) > 0 !== mustMeet)
    .map(([query, text]) => `${query} → ${text}`)
}

const rightIn = (pairs: number, misses: readonly string[]) => 100 * (1 - misses.length / pairs)

describe('what people type meets what editors wrote', () => {
  test.each(categories)('%s', (category) => {
    const misses = missesOf(category, gold[category])

    const share = rightIn(gold[category].length, misses)

    expect(share, `missed: ${misses.join(', ')}`).toBeGreaterThanOrEqual(floors[category])
  })

  test('words that nobody tuned for fare nearly as well', () => {
    const heldOut = categories.map((category) => gold[category].filter((_, at) => isHeldOut(at)))

    const misses = categories.flatMap((category, at) => missesOf(category, heldOut[at] ?? []))

    const share = rightIn(heldOut.flat().length, misses)
    expect(share, `missed: ${misses.join(', ')}`).toBeGreaterThanOrEqual(95)
  })

  test.each(Object.entries(practice))('in practice: %s', (category, pairs) => {
    const misses = missesOf(category, pairs)

    const share = rightIn(pairs.length, misses)

    expect(share, `missed: ${misses.join(', ')}`).toBeGreaterThanOrEqual(94)
  })

  test('there are enough pairs in every category, and none twice', () => {
    const count = (category: Category) => new Set(gold[category].map(String)).size

    expect(Object.fromEntries(categories.map((category) => [category, count(category)]))).toEqual(
      Object.fromEntries(categories.map((category) => [category, gold[category].length])),
    )
    expect(count('inflection')).toBeGreaterThanOrEqual(80)
    expect(count('compound')).toBeGreaterThanOrEqual(60)
    expect(count('mustNot')).toBeGreaterThanOrEqual(35)
  })
})
