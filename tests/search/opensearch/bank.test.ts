import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'

import type { Analyser } from '@/analyser/makeAnalyser'
import { isEngineAway } from '@/search/engine'

import type { Bank } from '../../support/bank'
import { complaints, expectComplaint } from '../../support/complaints'
import { anExample } from '../../support/items'
import { move, publish } from '../../support/publish'
import { aReader } from '../../support/reader'
import { searchUrl } from '../../support/search/engines'
import { type Gate, openGate } from '../../support/search/openGate'
import { makeOwnBank } from '../../support/search/ownBank'

const node = vi.hoisted(() => ({ address: '', name: '' }))

// The bank's own engine, with indices that no other bank has.
vi.mock('@/search/openEngine', () => ({
  openEngine: async (analyser: Analyser) => {
    const { makeOpenSearchEngine } = await import('@/search/opensearch/makeOpenSearchEngine')
    const { parseNodeAddress } = await import('@/search/opensearch/nodeAddress')
    const address = parseNodeAddress(node.address)
    if (!address) throw new Error('There is no node')
    return makeOpenSearchEngine({ address, analyser, name: node.name })
  },
}))

const nothing = { total: 0, near: null, kinds: [], items: [], words: [] }

/** An engine that was away is tried again after some seconds. */
const soon = { timeout: 20_000, interval: 200 }

describe.skipIf(!searchUrl)('a bank that is searched by a node', { timeout: 60_000 }, () => {
  let bank: Bank
  let gate: Gate
  let removeBank = () => {}

  beforeAll(async () => {
    gate = await openGate(searchUrl ?? '')
    Object.assign(node, { address: gate.address, name: `test-${randomUUID()}` })
    removeBank = await makeOwnBank()
    const { startBank } = await import('../../support/bank')
    bank = await startBank()
  }, 300_000)
  beforeEach(async () => {
    await bank.emptyBank()
    await findEngine()
    await expect.poll(() => find('').catch(() => null), soon).toEqual([])
  })
  afterEach(async () => {
    await gate.open()
    const engine = await findEngine()
    await expect.poll(() => engine.mend(), soon).toBe(true)
  })
  afterAll(async () => {
    const engine = await findEngine()
    await engine.close()
    await forget()
    await gate.close()
    await bank.payload.db.destroy?.()
    removeBank()
  })

  const forget = () => fetch(`${searchUrl}/${node.name}-*`, { method: 'DELETE' })

  async function findEngine() {
    const { findCatalogue } = await import('@/queries/catalogue')
    const { engine } = await findCatalogue(bank.payload)
    return engine as import('@/queries/store/keepEngine').KeptEngine // the shelf holds no other
  }

  async function find(query: string): Promise<string[]> {
    const { searchItems } = await import('@/queries/searchItems')
    const asked = { query, choice: {}, sort: 'relevance', page: 1 } as const
    const { rows } = await searchItems(aReader(bank), asked)
    return rows.map(({ card }) => card.title)
  }

  /** All that a search field can tell of a word. */
  async function tell(word: string) {
    const { searchItems } = await import('@/queries/searchItems')
    const { suggest } = await import('@/queries/suggest')
    const asked = { choice: {}, sort: 'relevance', page: 1 } as const
    const found = await searchItems(aReader(bank), { ...asked, query: word })
    const mistyped = await searchItems(aReader(bank), { ...asked, query: word.replace('v', '') })
    const { items, words } = await suggest(aReader(bank), word.slice(0, 8))
    return {
      total: found.total,
      near: mistyped.didYouMean,
      kinds: [...found.counts].filter(([value]) => value.startsWith('kind:')),
      items: items.map(({ title }) => title),
      words,
    }
  }

  async function list(): Promise<string[]> {
    const { listItems } = await import('@/queries/listItems')
    const asked = { kinds: ['example'], choice: {}, sort: 'title', page: 1 } as const
    return (await listItems(aReader(bank), asked)).rows.map(({ title }) => title)
  }

  async function aPublished(title: string): Promise<string> {
    const { id } = await bank.keep('examples', anExample({ title }))
    await publish(bank, 'examples', id)
    return id
  }

  const withdraw = async (id: string) => {
    const { status } = await move(bank, 'examples', id, 'unpublish')
    expect(status).toBe(200)
  }

  const isAway = expect.toSatisfy(isEngineAway)
  const complaintsOfAway = () => complaints.filter((words) => /search engine is away/.test(words))

  test('what is published is found at once, and what is withdrawn is gone at once, to its last word', async () => {
    const id = await aPublished('Blixtkvarnen')
    expect(await find('blixtkvarnen')).toEqual(['Blixtkvarnen'])
    expect(await tell('blixtkvarnen')).toEqual({
      total: 1,
      near: 'blixtkvarnen',
      kinds: [['kind:example', 1]],
      items: ['Blixtkvarnen'],
      words: ['blixtkvarnen'],
    })

    await withdraw(id)

    expect(await tell('blixtkvarnen')).toEqual(nothing)
    expect(await (await findEngine()).health()).toMatchObject({ ok: true, items: 0 })
  })

  test('a rebuild makes the index anew behind the same name', async () => {
    const { rebuildCatalogue } = await import('@/queries/store/rebuildCatalogue')
    const withdrawn = await aPublished('Blixtkvarnen')
    await aPublished('Lyktgården')
    const before = await listIndices()

    const rebuilt = await rebuildCatalogue(
      bank.payload,
      join(process.env.DATA_DIR ?? '', 'catalogue', 'rebuilt'),
    )

    expect(rebuilt.engine).toBe('opensearch')
    const after = await listIndices()
    expect([before.length, after.length]).toEqual([1, 1])
    expect(after).not.toEqual(before)
    expect((await find('lyktgården'))[0]).toBe('Lyktgården')
    expect((await tell('blixtkvarnen')).near).toBe('blixtkvarnen')

    // both came in one piece: the node keeps the words of what has left until it tidies up
    await withdraw(withdrawn)

    expect(await tell('blixtkvarnen')).toEqual(nothing)
  })

  test('while it is away everything but search goes on, and what it missed is found when it is back', async () => {
    const withdrawn = await aPublished('Backen')
    expectComplaint(/search engine is away/)
    await gate.shut()

    await aPublished('Lyktgården')
    await aPublished('Lyktbacken')
    await withdraw(withdrawn)

    expect(await list()).toEqual(['Lyktbacken', 'Lyktgården'])
    await expect(find('lyktgården')).rejects.toEqual(isAway)
    expect(complaintsOfAway()).toHaveLength(1)

    await gate.open()

    await expect
      .poll(async () => (await find('').catch(() => [])).sort(), soon)
      .toEqual(['Lyktbacken', 'Lyktgården'])
    expect(await find('backen')).not.toContain('Backen')
    expect(complaintsOfAway()).toHaveLength(1)
  })

  test('one that has lost everything is filled anew as soon as anybody searches', async () => {
    await aPublished('Lyktgården')
    expectComplaint(/search engine is away/)
    await forget()

    await expect(find('lyktgården')).rejects.toEqual(isAway)

    await expect.poll(() => find('lyktgården').catch(() => null), soon).toEqual(['Lyktgården'])
  })

  test('one that has lost everything is filled anew when something is published', async () => {
    await aPublished('Lyktgården')
    expectComplaint(/search engine is away/)
    await forget()

    await aPublished('Lyktbacken')

    await expect
      .poll(async () => (await find('').catch(() => [])).sort(), soon)
      .toEqual(['Lyktbacken', 'Lyktgården'])
  })

  async function listIndices(): Promise<string[]> {
    const answer = await fetch(`${searchUrl}/${node.name}-*`)
    return Object.keys(await answer.json()).sort()
  }
})
