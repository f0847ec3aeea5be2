import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { aCatalogueItem } from '../support/aCatalogueItem'
import { engines, inChunks, type Opened, searchIn } from '../support/search/engines'
import { type Category, gold } from '../unit/analyser/gold'

/** How many pairs in a hundred must come out right, as for the analyser alone. */
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

const languageOf = (category: Category) => (category === 'english' ? 'en' : 'sv')

/** Each text is an item of its own, named by its language and itself. */
const items = [
  ...new Map(
    categories.flatMap((category) =>
      gold[category].map(([, text]) => {
        const id = `${languageOf(category)} ${text}`
        const texts = { title: 'Titel', text }
        const faces = category === 'english' ? { sv: {}, en: texts } : { sv: texts }
        return [id, aCatalogueItem({ id, ...faces })] as const
      }),
    ),
  ).values(),
]

describe.each(engines)('what people type meets what editors wrote ($name)', ({ open }) => {
  let opened: Opened

  beforeAll(async () => {
    opened = await open()
    await opened.engine.rebuild(inChunks(items))
  })
  afterAll(() => opened.leave())

  test.each(categories)('%s', async (category) => {
    const locale = languageOf(category)
    const misses: string[] = []
    for (const [query, text] of gold[category]) {
      const found = await searchIn(opened.engine, query, { locale, limit: items.length })
      const isFound = !found.isLoosened && found.hits.some(({ id }) => id === `${locale} ${text}`)
      if (isFound !== (category !== 'mustNot')) misses.push(`${query} → ${text}`)
    }

    const share = 100 * (1 - misses.length / gold[category].length)

    expect(share, `missed: ${misses.join(', ')}`).toBeGreaterThanOrEqual(floors[category])
  })
})
