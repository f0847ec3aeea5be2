import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { makeFacetTable } from '@/catalogue/makeFacetTable'
import type { CatalogueItem } from '@/domain/catalogue/catalogueItem'
import { type KeptEngine, keepEngine } from '@/queries/store/keepEngine'
import { EngineAway, ItemsRefused, type SearchEngine } from '@/search/engine'
import { fingerprintOf } from '@/search/fingerprintOf'
import { itemHash } from '@/search/itemHash'

import { aCatalogueItem } from '../../support/aCatalogueItem'
import { aSearch } from '../../support/aSearch'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => void vi.useRealTimers())

/** An engine outside: it holds what reaches it, in the order in which it reaches it. */
function anEngine() {
  const held = new Map<string, CatalogueItem>()
  const state = { isAway: false, gate: Promise.resolve(), refuses: '' }
  const reported: string[] = []
  const reach = async () => {
    await state.gate
    if (state.isAway) throw new EngineAway('away')
  }
  /** All but one are taken. */
  const take = (items: readonly CatalogueItem[]) => {
    for (const item of items) if (item.id !== state.refuses) held.set(item.id, item)
    const isRefused = items.some(({ id }) => id === state.refuses)
    if (isRefused) throw new ItemsRefused(new Map([[state.refuses, 'too long']]))
  }
  const engine: SearchEngine = {
    name: 'outside',
    put: async (items) => {
      await reach()
      take(items)
    },
    remove: async (ids) => {
      await reach()
      for (const id of ids) held.delete(id)
    },
    search: async () => {
      await reach()
      const hits = [...held.keys()].map((id) => ({ id, score: 1 }))
      const found = { total: hits.length, hits, counts: new Map(), terms: [] }
      return { ...found, isLoosened: false, didYouMean: null }
    },
    suggest: async () => [],
    rebuild: async (source) => {
      await reach()
      held.clear()
      const all: CatalogueItem[] = []
      for await (const items of source) all.push(...items)
      take(all)
    },
    health: async () => ({ ok: true, items: held.size, problem: null }),
    fingerprint: async () => {
      await reach()
      return fingerprintOf([...held.values()].map(itemHash))
    },
    close: async () => {},
  }
  const kept = keepEngine(engine, {
    away: () => reported.push('away'),
    back: () => reported.push('back'),
    refused: ({ ids }) => reported.push(`refused ${ids.join()}`),
  })
  const titles = () => [...held.values()].map((item) => item.faces.sv.card.title).sort()
  return { held, kept, reported, state, titles }
}

/** A table, with what publishing does to it and to the engine. */
function aTable(engine: KeptEngine, ...items: readonly CatalogueItem[]) {
  const table = makeFacetTable()
  for (const item of items) table.put(item)
  return {
    table,
    publish: (item: CatalogueItem) => {
      table.put(item)
      return engine.put([item])
    },
    withdraw: (id: string) => {
      table.remove(id)
      return engine.remove([id])
    },
  }
}

const called = (id: string, title: string) => aCatalogueItem({ id, sv: { title } })

/** So long that whoever waits tries again. */
const laterOn = () => vi.advanceTimersByTimeAsync(11_000)

/** Somebody stands in the way until told to go. */
function aGate() {
  let open = () => {}
  const gate = new Promise<void>((resolve) => {
    open = resolve
  })
  return { gate, open }
}

test('an engine that is away when everything begins gets all of it when it comes', async () => {
  const { kept, reported, state, titles } = anEngine()
  const { publish, table, withdraw } = aTable(kept, called('a', 'A'), called('b', 'B'))
  state.isAway = true

  await kept.open(table, new Uint8Array(0))
  await publish(called('c', 'C'))
  await withdraw('a')
  await laterOn()
  expect(reported).toEqual(['away'])
  state.isAway = false
  await laterOn()

  expect(titles()).toEqual(['B', 'C'])
  expect(reported).toEqual(['away', 'back'])
})

test('what was published and withdrawn while it was away is put in and taken out, and nothing else', async () => {
  const { kept, state, titles } = anEngine()
  const { publish, table, withdraw } = aTable(kept, called('a', 'A'), called('b', 'B'))
  await kept.fill(table)
  state.isAway = true

  await withdraw('a')
  await publish(called('b', 'B two'))
  await publish(called('c', 'C'))
  expect(titles()).toEqual(['A', 'B'])
  state.isAway = false
  await publish(called('d', 'D'))
  await laterOn()

  expect(titles()).toEqual(['B two', 'C', 'D'])
})

test('what is published while it is mended is not overtaken by what was before', async () => {
  const { held, kept, state, titles } = anEngine()
  const { publish, table } = aTable(kept)
  await kept.fill(table)
  state.isAway = true
  await publish(called('a', 'Old'))
  state.isAway = false
  const put = vi.spyOn(held, 'set')
  const { gate, open } = aGate()

  const mending = kept.mend()
  state.gate = gate // what is under way is held up after this
  await vi.advanceTimersByTimeAsync(0)
  state.gate = Promise.resolve()
  await publish(called('a', 'New'))
  open()
  await mending
  await laterOn()

  expect(put).toHaveBeenCalled()
  expect(titles()).toEqual(['New'])
})

test('what it missed before anybody knew what it should hold is put in as soon as that is known', async () => {
  const { held, kept, state } = anEngine()
  const { table } = aTable(kept, called('a', 'A'))
  held.set('a', called('a', 'A'))
  state.isAway = true
  await kept.put([called('a', 'A')])
  await laterOn()
  state.isAway = false

  await kept.open(table, new Uint8Array(0))
  table.put(called('b', 'B'))
  await kept.put([called('b', 'B')])

  expect(held.has('b')).toBe(true)
})

test('an engine that holds all of it already is not filled anew', async () => {
  const { held, kept } = anEngine()
  const { table } = aTable(kept, called('a', 'A'))
  held.set('a', called('a', 'A'))
  const cleared = vi.spyOn(held, 'clear')

  await kept.open(table, new Uint8Array(0))

  expect(cleared).not.toHaveBeenCalled()
})

test('whoever searches while it is opened waits until it holds what is published', async () => {
  const { kept, state } = anEngine()
  const { publish, table } = aTable(kept, called('a', 'A'))
  const { gate, open } = aGate()
  state.gate = gate

  const opening = kept.open(table, new Uint8Array(0))
  const answer = kept.search(aSearch('a'))
  void publish(called('b', 'B'))
  open()
  await opening

  expect((await answer).hits.map(({ id }) => id)).toEqual(expect.arrayContaining(['a']))
})

test('an item that it will never take holds up no other, and is not tried again', async () => {
  const { kept, reported, state, titles } = anEngine()
  const { publish, table } = aTable(kept, called('a', 'A'), called('b', 'B'))
  state.refuses = 'b'

  await kept.fill(table)
  await publish(called('c', 'C'))
  expect(titles()).toEqual(['A', 'C'])
  expect(reported).toEqual(['refused b'])

  // away and back again, it holds all that it can
  state.isAway = true
  await publish(called('d', 'D'))
  state.isAway = false
  await laterOn()
  expect(titles()).toEqual(['A', 'C', 'D'])
  expect(reported).toEqual(['refused b', 'away', 'back'])

  await publish(called('b', 'B, as long as before'))
  expect(reported.at(-1)).toBe('refused b')
  state.refuses = ''
  await publish(called('b', 'B, shorter'))
  expect(titles()).toEqual(['A', 'B, shorter', 'C', 'D'])
})

test('to publish is never refused by the engine', async () => {
  const { kept, state } = anEngine()
  const { publish, table, withdraw } = aTable(kept)
  await kept.fill(table)
  state.isAway = true

  await expect(publish(called('a', 'A'))).resolves.toBeUndefined()
  await expect(withdraw('a')).resolves.toBeUndefined()
})
