import { describe, expect, test } from 'vitest'

import { makeAnalyser } from '@/analyser/makeAnalyser'
import { makeEmbeddedEngine } from '@/search/embedded/makeEmbeddedEngine'

import { aCatalogueItem } from '../../../support/aCatalogueItem'
import { aSearch } from '../../../support/aSearch'
import { type Category, gold, type Pair } from '../../analyser/gold'

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

const categories = Object.keys(gold) as Category[] // its own keys

const analyser = makeAnalyser()

describe('what people type finds what editors wrote, among other things', () => {
  test.each(categories)('%s', async (category) => {
    const pairs = gold[category]

    const misses: string[] = []
    for (const [at, [query, wanted]] of pairs.entries()) {
      const others = [1, 7, 13].flatMap((step) => pairs[(at + step) % pairs.length]?.[1] ?? [])
      const isFound = await finds(query, wanted, others, category)
      if (isFound !== (category !== 'mustNot')) misses.push(`${query} → ${wanted}`)
    }

    const share = 100 * (1 - misses.length / pairs.length)
    expect(share, `missed: ${misses.join(', ')}`).toBeGreaterThanOrEqual(floors[category])
  })
})

async function finds(
  query: Pair[0],
  wanted: Pair[1],
  others: readonly Pair[1][],
  category: Category,
): Promise<boolean> {
  const locale = category === 'english' ? 'en' : 'sv'
  const engine = makeEmbeddedEngine(analyser)
  const texts = [wanted, ...others.filter((text) => text !== wanted)]
  await engine.put(
    texts.map((text, at) => aCatalogueItem({ id: String(at), sv: { text }, en: { text } })),
  )

  const { hits, isLoosened } = await engine.search(aSearch(query, { locale }))

  return !isLoosened && hits.some(({ id }) => id === '0')
}
