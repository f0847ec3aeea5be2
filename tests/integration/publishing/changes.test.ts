import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { POST } from '@/app/api/changes/route'
import { showChanges } from '@/commands/showChanges'
import { settingsOf } from '@/plugins/editorial-workflow/settle'
import { openAddressBook } from '@/queries/addressBook'
import { findCatalogue } from '@/queries/catalogue'
import { listPublicChanges } from '@/queries/listPublicChanges'
import { changesToken } from '@/session/watchChanges'

import { startBank } from '../../support/bank'
import { steps } from '../workflow/steps'

const bank = await startBank()
const { anExampleIn, take } = steps(bank)

beforeEach(() => bank.emptyBank())
afterEach(() => vi.restoreAllMocks())

/** From here on nothing that is published is told to this process, as if another one did it. */
const elsewhere = () =>
  vi.spyOn(settingsOf(bank.payload), 'onPublicChange').mockImplementation(() => {})

const longAgo = new Date(0)

/** Whether the catalogue that this process holds in memory has a document. */
async function isInCatalogue(id: string): Promise<boolean> {
  return (await findCatalogue(bank.payload)).docs.find('examples', id) !== null
}

test('a process hears of what another one publishes, and of nothing that readers cannot see', async () => {
  const published = await anExampleIn('published')
  await anExampleIn('approved')
  const withdrawn = await anExampleIn('published')
  await take('unpublish', withdrawn, { comment: 'Sidan stämmer inte.' })

  const changes = await listPublicChanges(bank.payload, longAgo)

  expect(new Set(changes.map(({ id }) => id))).toEqual(new Set([published, withdrawn]))
  expect(new Set(changes.map(({ key }) => key)).size).toBe(changes.length)
})

test('a process that has heard shows what is published, and that it is gone', async () => {
  const { payload } = bank
  await openAddressBook(payload)
  expect(await isInCatalogue('nothing yet')).toBe(false)
  elsewhere()
  const id = await anExampleIn('published')

  await showChanges(payload, await listPublicChanges(payload, longAgo))
  expect(await isInCatalogue(id)).toBe(true)
  await take('archive', id, { comment: 'Sidan stämmer inte.' })
  await showChanges(payload, await listPublicChanges(payload, longAgo))

  expect(await isInCatalogue(id)).toBe(false)
  expect(addressOf(await slugOf(id))).toEqual({ type: 'gone' })
})

test('nobody but the process itself may say what has changed', async () => {
  const ask = (authorization?: string) =>
    POST(
      new Request('http://localhost/api/changes', {
        method: 'POST',
        body: '[]',
        headers: authorization ? { authorization } : {},
      }),
    )

  const strangers = [await ask(), await ask('Bearer '), await ask(`Bearer ${'0'.repeat(64)}`)]
  const own = await ask(`Bearer ${changesToken()}`)

  expect(strangers.map(({ status }) => status)).toEqual([404, 404, 404])
  expect(own.status).toBe(204)
})

async function slugOf(id: string): Promise<string> {
  const doc = await bank.payload.findByID({ collection: 'examples', id, draft: true })
  return doc.slug ?? ''
}

function addressOf(slug: string) {
  const key = Symbol.for('innovationslabbet.addresses')
  const shared = globalThis as unknown as Record<
    symbol,
    { find: (kind: string, slug: string) => unknown }
  >
  return shared[key]?.find('example', slug)
}
