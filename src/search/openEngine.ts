import type { Analyser } from '@/analyser/makeAnalyser'
import { env } from '@/env'

import { makeEmbeddedEngine } from './embedded/makeEmbeddedEngine'
import type { SearchEngine } from './engine'
import { makeOpenSearchEngine } from './opensearch/makeOpenSearchEngine'

/** Opens the search engine that the surroundings name: the one in the process, unless SEARCH_URL names another. */
export async function openEngine(analyser: Analyser): Promise<SearchEngine> {
  const address = env.searchNode
  return address
    ? makeOpenSearchEngine({ address, analyser, name: `${env.searchIndex}-items` })
    : makeEmbeddedEngine(analyser)
}
