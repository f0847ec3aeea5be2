import { beforeAll, beforeEach, expect, test, vi } from 'vitest'

import { findReadModel } from '@/queries/readModel'
import { countFound, searchItems } from '@/queries/searchItems'
import { suggest } from '@/queries/suggest'
import { EngineAway } from '@/search/engine'

import { type Bank, startBank } from '../../support/bank'
import { aMethod, anExample } from '../../support/items'
import { publish } from '../../support/publish'
import { aReader } from '../../support/reader'

let bank: Bank

beforeAll(async () => {
  bank = await startBank()
})
beforeEach(async () => {
  await bank.emptyBank()
  const example = await bank.keep(
    'examples',
    anExample({ slug: 'garden', title: 'Boende ritade om gården' }),
  )
  const method = await bank.keep(
    'methods',
    aMethod({ slug: 'vandringen', title: 'Trygghetsvandring' }),
  )
  await publish(bank, 'examples', example.id)
  await publish(bank, 'methods', method.id)
})

const asked = { choice: {}, sort: 'relevance', page: 1 } as const

const show = (segments: readonly { text: string; isHit: boolean }[] | null | undefined) =>
  segments?.map(({ isHit, text }) => (isHit ? `[${text}]` : text)).join('') ?? null

test('a visitor sees where the words stand that they looked for', async () => {
  const { rows, total } = await searchItems(aReader(bank), { ...asked, query: 'gård' })

  expect(total).toBe(1)
  expect(show(rows[0]?.title)).toBe('Boende ritade om [gården]')
  expect(show(rows[0]?.excerpt)).toMatch(/\[gården\]/)
  expect(rows[0]?.contentLocale).toBe('sv')
})

test('a compound is found by its part, and marked whole', async () => {
  const { rows } = await searchItems(aReader(bank), { ...asked, query: 'vandring' })

  expect(show(rows[0]?.title)).toBe('[Trygghetsvandring]')
})

test('the kinds are counted whichever of them is chosen', async () => {
  const reader = aReader(bank)
  const { counts, total } = await searchItems(reader, {
    ...asked,
    query: '',
    choice: { kind: ['method'] },
  })

  expect(total).toBe(1)
  expect(counts.get('kind:example')).toBe(1)
  expect(counts.get('kind:method')).toBe(1)
  expect(await countFound(reader, { query: '', choice: {} })).toBe(2)
})

test('a page beyond the last is the last', async () => {
  const reader = aReader(bank)
  const found = await searchItems(reader, { ...asked, query: '', page: 1_000_000, perPage: 1 })

  expect(found.page).toBe(2)
  expect(found.rows).toHaveLength(1)
})

test('nothing found is a page without rows', async () => {
  const found = await searchItems(aReader(bank), { ...asked, query: 'zxqwvk' })

  expect(found).toMatchObject({ page: 1, pages: 1, rows: [], total: 0 })
})

test('whoever types is proposed pages in their own language', async () => {
  const { items } = await suggest(aReader(bank, 'en'), 'trygghetsv')

  expect(items).toEqual([
    {
      kind: 'method',
      title: 'Trygghetsvandring',
      lang: 'sv',
      href: '/en/methods/vandringen',
    },
  ])
})

test('nothing is proposed for one letter, nor while the engine is away', async () => {
  const reader = aReader(bank)
  const { engine } = await findReadModel(bank.payload)
  expect(await suggest(reader, 't')).toEqual({ items: [], words: [] })

  const away = vi.spyOn(engine, 'suggest').mockRejectedValue(new EngineAway())

  expect(await suggest(reader, 'trygghetsv')).toEqual({ items: [], words: [] })
  away.mockRestore()
})
