import type { CatalogueItem } from '@/domain/catalogue/catalogueItem'

import type { Chance } from '../../../../scripts/bench/chance'
import { aCatalogueItem } from '../../../support/aCatalogueItem'

const words =
  `odling gård gårdar trygghet trygghetsvandring vandringar bostad bostäder bostadsbolag bolag
  hyresgäst hyresgästföreningen sabo allmännytta kär kar trädgård ungdomar tonåring huskurage blomqvist
  belysning brott och i som`.split(/\s+/)

export const someWords = (chance: Chance, count: number): string =>
  Array.from({ length: count }, () => chance.oneOf(words)).join(' ')

/** An item of words by chance, in one language or two. */
export const aRandomItem = (chance: Chance, id: string): CatalogueItem =>
  aCatalogueItem({
    id,
    facets: [`kind:${chance.oneOf(['example', 'method'])}`, `theme:${chance.below(4)}`],
    sort: { published: chance.below(5), checked: chance.below(5), evidence: chance.below(7) - 1 },
    sv: {
      title: someWords(chance, 3),
      themes: someWords(chance, 1),
      summary: someWords(chance, 4),
      text: someWords(chance, 12),
    },
    ...(chance.below(3) === 0
      ? { en: { title: 'Safety walk', text: 'tenants and lighting' } }
      : {}),
  })
