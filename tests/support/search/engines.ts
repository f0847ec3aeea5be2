import { randomUUID } from 'node:crypto'

import { type Analyser, makeAnalyser } from '@/analyser/makeAnalyser'
import type { CatalogueItem } from '@/domain/catalogue/catalogueItem'
import { makeEmbeddedEngine } from '@/search/embedded/makeEmbeddedEngine'
import type { SearchAnswer, SearchEngine, SearchRequest } from '@/search/engine'
import { makeOpenSearchEngine } from '@/search/opensearch/makeOpenSearchEngine'
import { parseNodeAddress } from '@/search/opensearch/nodeAddress'

/** Where a node answers; the tests of the engine outside need one, and `npm run test:search` starts it. */
export const searchUrl = process.env.SEARCH_URL

/** An engine of its own for one file of tests, and how to leave nothing of it behind. */
export type Opened = Readonly<{ engine: SearchEngine; leave: () => Promise<void> }>

type Engine = Readonly<{ name: string; open: () => Promise<Opened> }>

/** The analyser that all engines of a file share. */
export const analyser: Analyser = makeAnalyser({ lexicon: ['Huskurage'] })

/** Every engine that can be tried here: what the contract says holds for each of them. */
export const engines: readonly Engine[] = [
  {
    name: 'embedded',
    open: async () => {
      const engine = await makeEmbeddedEngine(analyser)
      return { engine, leave: engine.close }
    },
  },
  ...(searchUrl ? [{ name: 'opensearch', open: () => openOutside(searchUrl) }] : []),
]

/** Opens the engine outside, with indices that nobody else has. */
export async function openOutside(url: string, name = `test-${randomUUID()}`): Promise<Opened> {
  const address = parseNodeAddress(url)
  if (!address) throw new Error('SEARCH_URL is not the address of a node.')

  const engine = makeOpenSearchEngine({ address, analyser, name })
  return {
    engine,
    leave: async () => {
      await engine.close()
      await fetch(`${url}/${name}-*`, { method: 'DELETE' })
    },
  }
}

/** Items as a source gives them, some at a time. */
export async function* inChunks(
  items: readonly CatalogueItem[],
  size = 100,
): AsyncGenerator<readonly CatalogueItem[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size)
}

/** What is looked for, where only what matters is said. */
export const searchIn = (
  engine: SearchEngine,
  query: string,
  asked: Partial<SearchRequest> = {},
): Promise<SearchAnswer> =>
  engine.search({
    query,
    locale: 'sv',
    choice: {},
    facets: [],
    sort: 'relevance',
    offset: 0,
    limit: 20,
    ...asked,
  })

/** The ids that are found, in their order. */
export async function idsIn(
  engine: SearchEngine,
  query: string,
  asked: Partial<SearchRequest> = {},
): Promise<string[]> {
  const { hits } = await searchIn(engine, query, asked)
  return hits.map(({ id }) => id)
}
