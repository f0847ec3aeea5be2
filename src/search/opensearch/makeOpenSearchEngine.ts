import type { Analyser } from '@/analyser/makeAnalyser'

import { type EngineHealth, isEngineAway, type SearchEngine } from '../engine'
import { fingerprintOf } from '../fingerprintOf'
import { makeGenerations } from './generations'
import { formatOf } from './indexRules'
import { listHashes } from './listHashes'
import { makeClient } from './makeClient'
import { makeKeeper } from './makeKeeper'
import { makeLook } from './makeLook'
import { makeSearch } from './makeSearch'
import { makeSuggest } from './makeSuggest'
import type { NodeAddress } from './nodeAddress'

export type OpenSearchOptions = Readonly<{
  address: NodeAddress
  analyser: Analyser
  /** What the names of its indices begin with. */
  name: string
}>

/**
 * A search engine outside: an OpenSearch node, 2.10 or later. Until it is filled for the first time, and
 * after the node has lost it, there is no index: searches and writes are `EngineAway`, health is good and
 * the fingerprint is that of nothing, so that whoever compares fills it.
 */
export function makeOpenSearchEngine({ address, analyser, name }: OpenSearchOptions): SearchEngine {
  const client = makeClient(address)
  const generations = makeGenerations(client, name, formatOf(analyser))
  const look = makeLook(client, generations.alias)
  const { forget, search } = makeSearch(look, analyser)
  const keeper = makeKeeper(client, generations, analyser)

  async function judgeHealth(): Promise<EngineHealth> {
    if (!(await generations.isThere())) {
      return { ok: true, items: 0, problem: 'OpenSearch has no index of the bank yet.' }
    }
    const { hits } = await look.one({
      size: 0,
      track_total_hits: true,
      query: { term: { live: true } },
    })
    return { ok: true, items: hits.total.value, problem: null }
  }

  return {
    name: 'opensearch',
    put: (items) => keeper.put(items).finally(forget),
    remove: (ids) => keeper.remove(ids).finally(forget),
    rebuild: (source) => keeper.rebuild(source).finally(forget),
    search,
    suggest: makeSuggest(look),
    health: () =>
      judgeHealth().catch((err: Error) => {
        if (!isEngineAway(err)) throw err
        return { ok: false, items: 0, problem: err.message }
      }),
    fingerprint: async () =>
      (await generations.isThere()) ? fingerprintOf(await listHashes(look)) : 'nothing',
    close: async () => client.close(),
  }
}
