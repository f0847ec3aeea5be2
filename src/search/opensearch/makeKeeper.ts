import { setImmediate } from 'node:timers/promises'

import type { Analyser } from '@/analyser/makeAnalyser'
import type { CatalogueItem } from '@/domain/catalogue/catalogueItem'

import { ItemsRefused, isItemsRefused, type SearchEngine } from '../engine'
import type { Generations } from './generations'
import type { Client } from './makeClient'
import { type Indexed, toGone, toIndexed } from './toIndexed'
import { type Write, writeItems } from './writeItems'

/** After so many items somebody else may have the processor. */
const breath = 20

/**
 * Keeps an index: puts in, takes out, fills anew. While a new one is filled, by this process or another,
 * whatever is published is written to both; whoever fills it from an older source leaves that alone.
 */
export function makeKeeper(
  client: Client,
  generations: Generations,
  analyser: Analyser,
): Pick<SearchEngine, 'put' | 'remove' | 'rebuild'> {
  async function prepare(items: readonly CatalogueItem[]): Promise<Indexed[]> {
    const prepared: Indexed[] = []
    for (const item of items) {
      prepared.push(toIndexed(item, analyser))
      if (prepared.length % breath === 0) await setImmediate()
    }
    return prepared
  }

  async function writeEverywhere(
    toLive: (target: string) => Write[],
    toFilling: (target: string) => Write[],
  ) {
    const filling = (await generations.listFilling()).flatMap(toFilling)
    const writes = [
      ...filling.map((write) => ({ ...write, mayMiss: true })),
      ...toLive(generations.alias),
    ]
    await writeItems(client, writes, { refresh: true })
  }

  async function rebuild(source: AsyncIterable<readonly CatalogueItem[]>): Promise<void> {
    const begun = await generations.begin()
    const refused = new Map<string, string>()
    try {
      for await (const items of source) {
        const writes = (await prepare(items)).map(
          (doc): Write => ({ action: 'create', target: begun.writing, id: String(doc.id), doc }),
        )
        await writeItems(client, writes, { refresh: false }).catch((err: unknown) => {
          if (!isItemsRefused(err)) throw err
          for (const [id, reason] of err.reasons) refused.set(id, reason)
        })
      }
      await generations.change(begun)
    } catch (err) {
      await generations.drop(begun.index).catch(() => null) // the next rebuild finds it
      throw err
    }
    await generations.clean()
    if (refused.size > 0) throw new ItemsRefused(refused)
  }

  return {
    put: async (items) => {
      if (items.length === 0) return
      const docs = await prepare(items)
      const toWrites = (target: string) =>
        docs.map((doc): Write => ({ action: 'index', target, id: String(doc.id), doc }))
      await writeEverywhere(toWrites, toWrites)
    },
    remove: async (ids) => {
      if (ids.length === 0) return
      await writeEverywhere(
        (target) => ids.map((id) => ({ action: 'delete', target, id })),
        (target) => ids.map((id) => ({ action: 'index', target, id, doc: toGone(id) })),
      )
    },
    rebuild,
  }
}
