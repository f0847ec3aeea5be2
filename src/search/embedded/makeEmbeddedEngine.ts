import type { Analyser } from '@/analyser/makeAnalyser'

import type { SearchEngine } from '../engine'
import { fingerprintOf } from '../fingerprintOf'
import { answerSearch } from './answerSearch'
import { itemsAtOnce, makeHolding } from './makeHolding'
import { makeQueue } from './makeQueue'
import { makeScratch } from './makeScratch'
import { makeSnapshots } from './makeSnapshots'
import { suggest } from './suggest'

export type EmbeddedEngine = SearchEngine & Required<Pick<SearchEngine, 'snapshot'>>

/** Few large batches are written sooner than many small ones. */
async function* gather<One>(
  source: AsyncIterable<readonly One[]>,
  most: number,
): AsyncGenerator<readonly One[]> {
  let gathered: One[] = []
  for await (const some of source) {
    gathered.push(...some)
    if (gathered.length < most) continue
    yield gathered
    gathered = []
  }
  if (gathered.length > 0) yield gathered
}

/** A search engine in the process: everything in memory, one change at a time, searches in between. */
export function makeEmbeddedEngine(analyser: Analyser): EmbeddedEngine {
  const scratch = makeScratch()
  const inTurn = makeQueue()
  const snapshots = makeSnapshots(analyser)
  let holding = makeHolding(analyser)

  return {
    name: 'embedded',
    put: (items) => inTurn(() => holding.openWriter()(items)),
    remove: (ids) => inTurn(() => holding.remove(ids)),
    search: async (request) => answerSearch(holding, request, scratch),
    suggest: async (typed, locale, limit) => suggest(holding, typed, locale, limit, scratch),
    rebuild: (source) =>
      inTurn(async () => {
        const next = makeHolding(analyser)
        const write = next.openWriter()
        for await (const items of gather(source, itemsAtOnce)) await write(items)
        holding = next
      }),
    health: async () => ({ ok: true, items: holding.table.size(), problem: null }),
    fingerprint: () => inTurn(async () => fingerprintOf(holding.hashes.values())),
    snapshot: {
      save: () => inTurn(() => snapshots.save(holding)),
      load: (kept, items) =>
        inTurn(async () => {
          const loaded = await snapshots.load(kept, items)
          if (loaded) holding = loaded
          return loaded !== null
        }),
    },
    close: async () => {},
  }
}
