import type { Analyser } from '@/analyser/makeAnalyser'
import { termsOf } from '@/analyser/query/query'
import { makeFacetTable } from '@/catalogue/makeFacetTable'

import { type SearchEngine, searchFields } from '../engine'
import { fingerprintOf } from '../fingerprintOf'
import { itemHash } from '../itemHash'

/** A search engine in the process. */
export function makeEmbeddedEngine(analyser: Analyser): SearchEngine {
  const table = makeFacetTable()

  return {
    name: 'embedded',
    put: async (items) => {
      for (const item of items) table.put(item)
    },
    remove: async (ids) => {
      for (const id of ids) table.remove(id)
    },
    search: async ({ choice, facets, limit, locale, offset, query, sort }) => {
      const { words } = analyser.analyseQuery(query, locale)
      const order = sort === 'relevance' ? 'newest' : sort
      const all = table.scan({ choice: {}, locale, order }).slots
      const matching = all.filter((slot) => {
        const texts = table.itemAt(slot)?.faces[locale].texts
        const has = new Set(
          texts
            ? searchFields.flatMap((field) =>
                analyser.analyse(texts[field], locale).map((one) => `${one.kind} ${one.term}`),
              )
            : [],
        )
        return words.every((word) =>
          word.alternatives.some(({ kind, term }) => has.has(`${kind} ${term}`)),
        )
      })
      const { counts, slots } = table.scan({ choice, facets, slots: matching })
      return {
        total: slots.length,
        hits: slots
          .slice(offset, offset + limit)
          .flatMap((slot) => ({ id: table.itemAt(slot)?.id ?? '', score: 1 })),
        counts,
        terms: termsOf(analyser.analyseQuery(query, locale)),
        isLoosened: false,
        didYouMean: null,
      }
    },
    suggest: async () => [],
    rebuild: async (source) => {
      for await (const items of source) for (const item of items) table.put(item)
    },
    health: async () => ({ ok: true, items: table.size(), problem: null }),
    fingerprint: async () => fingerprintOf(table.all().map(itemHash)),
    close: async () => {},
  }
}
