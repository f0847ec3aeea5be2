import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { isItemsRefused } from '@/search/engine'

import { aCatalogueItem } from '../../support/aCatalogueItem'
import {
  inChunks,
  type Opened,
  openOutside,
  searchIn,
  searchUrl,
} from '../../support/search/engines'

const called = (id: string, title: string) => aCatalogueItem({ id, sv: { title } })

/** Items that no node takes: why, and one of each. */
const never = [
  ['an id that is too long', called('x'.repeat(600), 'Odling')],
  [
    'an answer that is too long',
    aCatalogueItem({ id: 'y', facets: [`theme:${'y'.repeat(40_000)}`] }),
  ],
] as const

describe.skipIf(!searchUrl).each(never)('%s', (_, item) => {
  let opened: Opened
  beforeAll(async () => {
    opened = await openOutside(searchUrl ?? '')
  })
  afterAll(() => opened.leave())

  const find = async (query: string) =>
    (await searchIn(opened.engine, query)).hits.map(({ id }) => id).toSorted()

  test('is told of when an index is filled, and all others are in it', async () => {
    const items = [called('a', 'Odling'), item, called('b', 'Odling')]
    const err = await opened.engine.rebuild(inChunks(items)).catch((fault: unknown) => fault)

    expect(isItemsRefused(err) && err.ids).toEqual([item.id])
    expect(await find('odling')).toEqual(['a', 'b'])
  })

  test('is told of beside others that came before and after it', async () => {
    const other = called('z'.repeat(600), 'Odling')
    const items = [item, called('a', 'Odling'), other, called('b', 'Odling')]
    const err = await opened.engine.rebuild(inChunks(items, 1)).catch((fault: unknown) => fault)

    expect(isItemsRefused(err) && err.ids).toEqual([item.id, other.id])
    expect(await find('odling')).toEqual(['a', 'b'])
  })

  test('is told of when it is put in, and those beside it are there', async () => {
    const items = [item, called('c', 'Cykel')]
    const err = await opened.engine.put(items).catch((fault: unknown) => fault)

    expect(isItemsRefused(err) && err.ids).toEqual([item.id])
    expect(await find('cykel')).toEqual(['c'])
  })
})
