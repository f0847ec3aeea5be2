import { makeAnalyser } from '@/analyser/makeAnalyser'
import type { CatalogueItem } from '@/domain/catalogue/catalogueItem'
import type { Locale } from '@/domain/vocabulary/locales'
import { type EmbeddedEngine, makeEmbeddedEngine } from '@/search/embedded/makeEmbeddedEngine'
import type { SearchRequest } from '@/search/engine'

import { aSearch } from '../../../support/aSearch'

/** One for all: it takes a while to make. */
export const analyser = makeAnalyser()

/** An engine that holds these items. */
export async function engineWith(items: readonly CatalogueItem[]): Promise<EmbeddedEngine> {
  const engine = makeEmbeddedEngine(analyser)
  await engine.put(items)
  return engine
}

/** The ids of what is found, the best first. */
export async function idsFor(
  engine: EmbeddedEngine,
  query: string,
  own: Partial<SearchRequest> = {},
): Promise<string[]> {
  const { hits } = await engine.search(aSearch(query, own))
  return hits.map(({ id }) => id)
}

/** What is proposed, items by their ids. */
export async function proposalsFor(
  engine: EmbeddedEngine,
  typed: string,
  { limit = 10, locale = 'sv' }: { limit?: number; locale?: Locale } = {},
): Promise<string[]> {
  const suggestions = await engine.suggest(typed, locale, limit)
  return suggestions.map((one) => (one.type === 'item' ? one.id : `"${one.text}"`))
}
