import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { CatalogueItem } from '@/domain/catalogue/catalogueItem'
import { fingerprintOf } from '@/search/fingerprintOf'
import { itemHash } from '@/search/itemHash'

import { aCatalogueItem } from '../../support/aCatalogueItem'
import { engines, idsIn, inChunks, type Opened, searchIn } from '../../support/search/engines'
import { dice, someItems } from '../../support/search/someItems'

const before = aCatalogueItem({ id: 'before', sv: { title: 'Zebrakök' } })
const after = aCatalogueItem({ id: 'after', sv: { title: 'Zebrakök' } })

describe.each(engines)('an index that is made anew ($name)', ({ open }) => {
  let opened: Opened
  const engine = () => opened.engine

  beforeAll(async () => {
    opened = await open()
  })
  afterAll(() => opened.leave())

  test('searches find what was there before until everything is there', async () => {
    await engine().rebuild(inChunks([before]))
    const seen: string[][] = []
    async function* source() {
      for (const item of [after, ...someItems(3)]) {
        seen.push(await idsIn(engine(), 'zebrakök'))
        yield [item]
      }
    }

    await engine().rebuild(source())

    expect(seen).toEqual([['before'], ['before'], ['before'], ['before']])
    expect(await idsIn(engine(), 'zebrakök')).toEqual(['after'])
    expect((await searchIn(engine(), '')).total).toBe(4)
  })

  test('whoever searches all the while is answered all the while', async () => {
    const items = someItems(300)
    await engine().rebuild(inChunks(items))
    let isDone = false
    const answers: number[] = []
    const visitor = async () => {
      while (!isDone) {
        answers.push((await searchIn(engine(), 'trygghet')).total)
        await setTimeout(1)
      }
    }
    const visitors = [visitor(), visitor()]
    const { total } = await searchIn(engine(), 'trygghet')

    for (let times = 0; times < 4; times += 1) await engine().rebuild(inChunks(items))
    isDone = true
    await Promise.all(visitors)

    expect(answers.length).toBeGreaterThan(4)
    expect(new Set(answers)).toEqual(new Set([total]))
  })

  test('what is put and removed meanwhile is neither lost nor brought back', async () => {
    const gone = aCatalogueItem({ id: 'gone', sv: { title: 'Zebrakök' } })
    const changed = aCatalogueItem({ id: 'before', sv: { title: 'Cykelkök' } })
    await engine().rebuild(inChunks([before, gone]))
    const meanwhile: Promise<void>[] = []
    async function* source() {
      yield [aCatalogueItem({ id: 'other' })]
      // an engine may do these at once, or when it is done with the rebuild
      meanwhile.push(engine().put([changed, after]), engine().remove(['gone']))
      await Promise.race([Promise.all(meanwhile), setTimeout(500)])
      yield [before, gone]
    }

    await engine().rebuild(source())
    await Promise.all(meanwhile)

    expect(await idsIn(engine(), 'zebrakök')).toEqual(['after'])
    expect(await idsIn(engine(), 'cykelkök')).toEqual(['before'])
    expect((await searchIn(engine(), '')).total).toBe(3)
    expect(await engine().health()).toMatchObject({ ok: true, items: 3 })
  })

  test('a source that fails leaves what was there', async () => {
    await engine().rebuild(inChunks([before]))
    async function* source() {
      yield [after]
      throw new Error('The database has left.')
    }

    await expect(engine().rebuild(source())).rejects.toThrow('The database has left.')

    expect(await idsIn(engine(), 'zebrakök')).toEqual(['before'])
    await engine().put([after])
    expect((await searchIn(engine(), '')).total).toBe(2)
  })

  test('two that make it anew at once do each other no harm', async () => {
    const items = someItems(120)
    await engine().rebuild(inChunks([before]))

    await Promise.all([
      engine().rebuild(inChunks(items, 10)),
      engine().rebuild(inChunks(items, 25)),
      engine().rebuild(inChunks(items, 40)),
    ])

    expect((await searchIn(engine(), '')).total).toBe(120)
    expect(await engine().fingerprint()).toBe(fingerprintOf(items.map(itemHash)))
  })

  test.each([1, 2, 3])(
    'after whatever was put and removed it equals one made anew (%i)',
    async (seed) => {
      const roll = dice(seed)
      const present = new Map<string, CatalogueItem>()
      await engine().rebuild(inChunks([]))
      for (let step = 0; step < 12; step += 1) {
        const some = someItems(40, seed * 100 + step).filter(() => roll() < 0.3)
        if (roll() < 0.6) {
          await engine().put(some)
          for (const item of some) present.set(item.id, item)
        } else {
          await engine().remove(some.map(({ id }) => id))
          for (const { id } of some) present.delete(id)
        }
      }
      const grown = await engine().fingerprint()

      await engine().rebuild(inChunks([...present.values()].reverse(), 7))

      expect(await engine().fingerprint()).toBe(grown)
      expect(grown).toBe(fingerprintOf([...present.values()].map(itemHash)))
      expect(await engine().health()).toEqual({ ok: true, items: present.size, problem: null })
    },
  )

  test('an index that differs in one word has another fingerprint', async () => {
    await engine().rebuild(inChunks([before]))
    const one = await engine().fingerprint()

    await engine().put([aCatalogueItem({ id: 'before', sv: { title: 'Zebrakök två' } })])

    expect(await engine().fingerprint()).not.toBe(one)
    await engine().put([before])
    expect(await engine().fingerprint()).toBe(one)
  })
})
