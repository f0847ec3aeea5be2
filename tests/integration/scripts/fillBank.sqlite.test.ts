import { execFileSync } from 'node:child_process'
import { createClient } from '@libsql/client'
import { beforeAll, expect, test } from 'vitest'

import type { PublicItem } from '@/domain/publication/publicItem'
import { toPublicItem } from '@/domain/publication/toPublicItem'
import { kinds } from '@/domain/vocabulary/kinds'
import { locales } from '@/domain/vocabulary/locales'
import { env } from '@/env'
import { findCatalogue, forgetCatalogue } from '@/queries/catalogue'
import { listPublished } from '@/queries/listPublished'
import { lookupIn } from '@/queries/lookupIn'
import { loadFirstContent } from '@/seed/loadFirstContent'

import { type Bank, startBank } from '../../support/bank'

let bank: Bank
const before = new Map<string, number>()

beforeAll(async () => {
  bank = await startBank()
  await bank.emptyBank()
  for (const collection of ['themes', 'organisations', 'municipalities'] as const) {
    await bank.payload.db.deleteMany({ collection, where: {} })
  }
  await loadFirstContent(bank.payload)
  for (const { collection } of kinds) {
    before.set(collection, (await bank.payload.count({ collection })).totalDocs)
  }
  // As a program of its own: two copies of SQLite in one process let go of each other's locks.
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/bench-fill.ts', '--items', '200'], {
    env: { ...process.env, NODE_ENV: 'development' },
  })
  forgetCatalogue(bank.payload)
}, 180_000)

test('the site reads every item that was made up, in both languages, as it reads any other', async () => {
  const catalogue = await findCatalogue(bank.payload)
  const now = new Date('2026-11-15')

  for (const locale of locales) {
    const lookup = lookupIn(catalogue, locale)
    for (const { collection } of kinds) {
      const docs = await listPublished(bank.payload, { collection })
      const items = docs.map((doc) => toPublicItem(collection, doc, locale, lookup, now))
      expect(items.length - (before.get(collection) ?? 0)).toBe(expected[collection])
      expect(items.filter(lacksSomething)).toEqual([])
      expect(new Set(items.map(({ slug }) => slug)).size).toBe(items.length)
    }
  }
})

const expected = { examples: 140, labs: 4, methods: 24, organisations: 20, tools: 12 }

const lacksSomething = ({
  availableLocales,
  publishedAt,
  slug,
  summary,
  themes,
  title,
}: PublicItem) =>
  !availableLocales.includes('sv') || !publishedAt || !slug || !summary || !title || !themes.length

test('what the made-up items refer to is there, and they are as varied as a real bank', async () => {
  const client = createClient({ url: `file:${env.dataDir}/bank.db` })

  const broken = await client.execute('PRAGMA foreign_key_check')
  const { rows } = await client.execute(`
    SELECT count(DISTINCT municipality_id) AS places, count(DISTINCT status) AS statuses,
      count(DISTINCT start_year) AS years, count(DISTINCT evidence_level) AS levels FROM examples`)
  client.close()

  expect(broken.rows).toEqual([])
  expect(Number(rows[0]?.places)).toBeGreaterThan(100)
  expect(Number(rows[0]?.statuses)).toBeGreaterThan(3)
  expect(Number(rows[0]?.years)).toBeGreaterThan(20)
  expect(Number(rows[0]?.levels)).toBeGreaterThan(3)
})
