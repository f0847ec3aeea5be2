import type { CatalogueItem } from '@/domain/catalogue/catalogueItem'

import { aCatalogueItem } from '../../../support/aCatalogueItem'

export type Random = ReturnType<typeof makeRandom>

/** Chance that falls alike in every run (mulberry32). */
export function makeRandom(seed: number) {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (end: number) => Math.floor(next() * end)
  return { below, oneOf: <T>(list: readonly T[]): T => list[below(list.length)] as T } // never empty
}

const words =
  `odling gård gårdar trygghet trygghetsvandring vandringar bostad bostäder bostadsbolag bolag
  hyresgäst hyresgästföreningen sabo allmännytta kär kar trädgård ungdomar tonåring huskurage blomqvist
  belysning brott och i som`.split(/\s+/)

export const someWords = (random: Random, count: number): string =>
  Array.from({ length: count }, () => random.oneOf(words)).join(' ')

/** An item of words by chance, in one language or two. */
export const aRandomItem = (random: Random, id: string): CatalogueItem =>
  aCatalogueItem({
    id,
    facets: [`kind:${random.oneOf(['example', 'method'])}`, `theme:${random.below(4)}`],
    sort: { published: random.below(5), checked: random.below(5), evidence: random.below(7) - 1 },
    sv: {
      title: someWords(random, 3),
      themes: someWords(random, 1),
      summary: someWords(random, 4),
      text: someWords(random, 12),
    },
    ...(random.below(3) === 0
      ? { en: { title: 'Safety walk', text: 'tenants and lighting' } }
      : {}),
  })
