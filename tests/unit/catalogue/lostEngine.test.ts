import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { makeFacetTable } from '@/catalogue/makeFacetTable'
import type { CatalogueItem } from '@/domain/catalogue/catalogueItem'
import { keepEngine } from '@/queries/store/keepEngine'
import { EngineAway, type SearchAnswer, type SearchEngine } from '@/search/engine'
import { fingerprintOf } from '@/search/fingerprintOf'
import { itemHash } from '@/search/itemHash'

import { aCatalogueItem } from '../../support/aCatalogueItem'
import { aSearch } from '../../support/aSearch'

const patience = 5_000

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** An engine on a node that can be made to go away, to lose its index, and to wait. */
function aNode() {
  let held: Map<string, CatalogueItem> | null = null
  const state = { isAway: false, rebuilds: 0 }
  const reach = () => {
    if (state.isAway) throw new EngineAway('It is away')
  }
  const index = () => {
    reach()
    if (!held) throw new EngineAway('It has no index')
    return held
  }
  const engine: SearchEngine = {
    name: 'a node',
    put: async (items) => {
      if (items.length === 0) return
      for (const item of items) index().set(item.id, item)
    },
    remove: async (ids) => {
      for (const id of ids) index().delete(id)
    },
    search: async () => {
      const hits = [...index().keys()].map((id) => ({ id, score: 1 }))
      return { total: hits.length, hits } as unknown as SearchAnswer // nothing else is asked here
    },
    suggest: async () => [...index().keys()].map((id) => ({ type: 'item', id })),
    rebuild: async (source) => {
      reach()
      state.rebuilds += 1
      const next = new Map<string, CatalogueItem>()
      for await (const items of source) for (const item of items) next.set(item.id, item)
      held = next
    },
    health: async () => ({ ok: !state.isAway, items: held?.size ?? 0, problem: null }),
    fingerprint: async () => {
      reach()
      return held ? fingerprintOf([...held.values()].map(itemHash)) : 'nothing'
    },
    close: async () => {},
  }
  return {
    engine,
    state,
    forget: () => {
      held = null
    },
    held: () => held,
  }
}

async function aKeptNode(...ids: string[]) {
  const table = makeFacetTable()
  for (const id of ids) table.put(aCatalogueItem({ id }))
  const node = aNode()
  const said: string[] = []
  const kept = keepEngine(node.engine, {
    away: () => said.push('away'),
    back: () => said.push('back'),
    refused: () => said.push('refused'),
  })
  await kept.fill(table)

  /** As the store does: first the table, then the engine. */
  const publish = (id: string) => {
    const item = aCatalogueItem({ id })
    table.put(item)
    return kept.put([item])
  }
  const heldIds = () => [...(node.held()?.keys() ?? [])].sort()
  return { ...node, kept, publish, said, heldIds }
}

const search = aSearch('')

test.each([
  ['a search', (kept: SearchEngine) => kept.search(search)],
  ['a proposal', (kept: SearchEngine) => kept.suggest('on', 'sv', 5)],
])('an engine that has lost its index is filled anew after %s', async (_, ask) => {
  const { forget, kept, said, heldIds } = await aKeptNode('one', 'two')
  forget()

  await expect(ask(kept)).rejects.toThrow('no index')
  await vi.advanceTimersByTimeAsync(patience)

  expect(heldIds()).toEqual(['one', 'two'])
  expect(said).toEqual(['away', 'back'])
})

test('an engine that has lost its index is filled anew after a publication, with it', async () => {
  const { forget, publish, heldIds } = await aKeptNode('one', 'two')
  forget()

  await publish('three')
  await vi.advanceTimersByTimeAsync(patience)

  expect(heldIds()).toEqual(['one', 'three', 'two'])
})

test('an engine that comes back with fewer items than before is filled anew', async () => {
  const { held, kept, state, heldIds } = await aKeptNode('one', 'two')
  state.isAway = true
  await expect(kept.search(search)).rejects.toThrow('away')
  held()?.delete('two')
  state.isAway = false

  await vi.advanceTimersByTimeAsync(patience)

  expect(heldIds()).toEqual(['one', 'two'])
})

test('an engine that was slow for a moment is left as it is', async () => {
  const { kept, said, state } = await aKeptNode('one')
  state.isAway = true
  await expect(kept.search(search)).rejects.toThrow('away')
  state.isAway = false

  await vi.advanceTimersByTimeAsync(patience)

  expect(state.rebuilds).toBe(1)
  expect(said).toEqual(['away', 'back'])
})

test('an engine that is closed is not tried again', async () => {
  const { kept, publish, state } = await aKeptNode('one')
  state.isAway = true
  await publish('two')

  await kept.close()

  expect(vi.getTimerCount()).toBe(0)
})
