import { beforeAll, expect, test } from 'vitest'

import { findItem } from '@/queries/findItem'
import { findPage } from '@/queries/findPage'
import { findStart } from '@/queries/findStart'
import { loadFirstContent } from '@/seed/loadFirstContent'
import { readContent } from '@/seed/readContent'

import { type Bank, startBank } from '../../support/bank'
import { aReader } from '../../support/reader'

let bank: Bank

beforeAll(async () => {
  bank = await startBank()
  await bank.emptyBank()
  await empty()
  await loadFirstContent(bank.payload)
}, 180_000)

/** Even the few things that every test starts with are in the way here. */
async function empty(): Promise<void> {
  for (const collection of ['themes', 'organisations', 'municipalities'] as const) {
    await bank.payload.db.deleteMany({ collection, where: {} })
    if (collection !== 'municipalities')
      await bank.payload.db.deleteVersions({ collection, where: {} })
  }
}

test('every file is published', async () => {
  const { counts } = await findStart(aReader(bank))
  const written = (collection: string) =>
    readContent().filter((file) => file.collection === collection).length

  expect(counts).toEqual({
    example: written('examples'),
    lab: written('labs'),
    method: written('methods'),
    organisation: written('organisations'),
    tool: written('tools'),
  })
})

test('loading twice changes nothing', async () => {
  const before = await bank.payload.count({ collection: 'examples' })

  const again = await loadFirstContent(bank.payload)

  expect(again).toEqual({ ok: false, reason: 'not-empty' })
  expect(await bank.payload.count({ collection: 'examples' })).toEqual(before)
})

test('what was loaded went through review, and the record says so', async () => {
  const { totalDocs } = await bank.payload.count({
    collection: 'workflow-events' as never,
    where: { documentCollection: { equals: 'labs' } } as never,
  })

  const { docs } = await bank.payload.find({ collection: 'labs', depth: 0 })

  expect(docs).toHaveLength(4)
  expect(docs.every((lab) => lab.workflow?.state === 'published')).toBe(true)
  expect(totalDocs).toBeGreaterThanOrEqual(2 * docs.length)
})

test('relations hold at both ends', async () => {
  const huskurage = await findItem(aReader(bank), 'method', 'huskurage')
  const vatterhem = await findItem(aReader(bank), 'organisation', 'vatterhem')

  expect(huskurage).toMatchObject({ usedIn: [{ example: { slug: 'trygga-grannar' } }] })
  expect(JSON.stringify(vatterhem)).toContain('raslatt')
})

test('a lab can be read in English, with its tests and its diary', async () => {
  const lab = await findItem(aReader(bank, 'en'), 'lab', 'innovationslabbet-lina-hage')

  expect(lab).toMatchObject({ availableLocales: ['sv', 'en'], contentLocale: 'en' })
  expect(lab?.kind === 'lab' && lab.tests.every(({ hypothesis }) => hypothesis)).toBe(true)
  expect(lab?.kind === 'lab' && lab.diary.length).toBeGreaterThan(0)
})

test('the page about the bank is there in both languages', async () => {
  for (const locale of ['sv', 'en'] as const) {
    expect(await findPage(aReader(bank, locale), 'om')).toMatchObject({ contentLocale: locale })
  }
})
