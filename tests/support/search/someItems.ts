import type { CatalogueItem } from '@/domain/catalogue/catalogueItem'

import { aCatalogueItem } from '../aCatalogueItem'

/** A row of numbers between 0 and 1 that looks random and is the same each time. */
export function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}

const words = ['gård', 'trygghet', 'odling', 'läxhjälp', 'granne', 'cykel', 'ungdom', 'möte']
const themes = ['trygghet', 'hemloshet', 'odling', 'utemiljo']
const counties = ['01', '03', '12', '14']
const freshness = ['inom_12_manader', '12_24_manader', 'over_24_manader']
const letters = ['Å', 'Ä', 'Ö', 'A', 'o', 'É', 'z', 'W', 'v', '10', '9']

/** Items whose answers, texts and dates are drawn from a few. */
export function someItems(count: number, seed = 1): CatalogueItem[] {
  const roll = dice(seed)
  const some = <T>(from: readonly T[], chance: number) => from.filter(() => roll() < chance)
  const one = <T>(from: readonly T[]): T => from[Math.floor(roll() * from.length)] as T // within its length
  return Array.from({ length: count }, (_, number) =>
    aCatalogueItem({
      id: `item-${number}`,
      kind: one(['example', 'method', 'tool']),
      facets: [
        `kind:${one(['example', 'method', 'tool'])}`,
        `freshness:${one(freshness)}`,
        ...some(themes, 0.4).map((code) => `theme:${code}`),
        ...some([one(counties)], 0.7).map((code) => `county:${code}`),
        ...some(['0', '1', '2', '3'], 0.2).map((code) => `evidence:${code}`),
      ],
      sort: {
        published: 20_000 + Math.floor(roll() * 20),
        checked: 20_000 + Math.floor(roll() * 20),
        evidence: Math.floor(roll() * 7) - 1,
      },
      sv: {
        title: `${one(letters)} ${one(words)} ${one(letters)}`,
        text: some(words, 0.4).join(' '),
      },
      ...(roll() < 0.5 && { en: { title: `${one(letters)} yard`, text: 'neighbour' } }),
    }),
  )
}
