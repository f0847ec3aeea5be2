import type { Analyser } from '@/analyser/makeAnalyser'

import { makeEmbeddedEngine } from './embedded/makeEmbeddedEngine'
import type { SearchEngine } from './engine'

/** Opens the search engine that the surroundings name: the one in the process, unless another is. */
export async function openEngine(analyser: Analyser): Promise<SearchEngine> {
  return makeEmbeddedEngine(analyser)
}
