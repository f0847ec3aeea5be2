import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

import { readSnapshot, writeSnapshot } from '@/catalogue/snapshotFile'
import { findCatalogue } from '@/queries/catalogue'
import { compareStores } from '@/queries/store/compareStores'
import type { KeptEngine } from '@/queries/store/keepEngine'
import { shelfOf } from '@/queries/store/store'
import { openSnapshot, takeSnapshot } from '@/queries/store/storeSnapshot'

import { startBank } from '../../support/bank'
import { aCanary } from '../../support/canary'
import { anExample, known } from '../../support/items'
import { move, publish } from '../../support/publish'

const bank = await startBank()
let folder = ''
let file = ''

beforeEach(async () => {
  await bank.emptyBank()
  folder = mkdtempSync(join(tmpdir(), 'snapshot-'))
  file = join(folder, 'catalogue', 'snapshot')
  await findCatalogue(bank.payload)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function keep(): Promise<void> {
  const store = await shelfOf(bank.payload).filling
  if (!store) throw new Error('There is no catalogue')
  await (await takeSnapshot(bank.payload, store))(file)
}

async function open() {
  const { engine } = await findCatalogue(bank.payload)
  return openSnapshot(bank.payload, file, engine as KeptEngine) // the shelf holds no other
}

async function aPublished(title: string): Promise<string> {
  const { id } = await bank.keep('examples', anExample({ title }))
  await publish(bank, 'examples', id)
  return id
}

test('what was kept is opened, with all that has been published and withdrawn since', async () => {
  await publish(bank, 'themes', known.theme)
  const withdrawn = await aPublished('Dras tillbaka')
  await keep()
  const later = await aPublished('Kommer till')
  await move(bank, 'examples', withdrawn, 'unpublish', { comment: 'Sidan stämmer inte.' })

  const opened = await open()

  if (!opened.ok) throw new Error(opened.reason ?? 'There is none')
  expect(opened.store.table.find(later)?.slug).toBe('kommer-till')
  expect(opened.store.table.find(withdrawn)).toBeNull()
  expect(compareStores(opened.store, await findCatalogue(bank.payload))).toEqual([])
})

test('drafts, and what was withdrawn or archived, leave not a byte in the file', async () => {
  const canary = aCanary()
  await bank.keep('examples', anExample({ title: `Utkast ${canary}` }))
  for (const name of ['unpublish', 'archive']) {
    const id = await aPublished(`Bort med ${name} ${canary}`)
    await move(bank, 'examples', id, name, { comment: 'Sidan stämmer inte.' })
  }
  await aPublished('Denna syns')

  await keep()

  const bytes = readFileSync(file)
  expect(bytes.includes('Denna syns')).toBe(true)
  expect(bytes.includes(canary)).toBe(false)
})

test.each([
  [
    'a byte has changed',
    (bytes: Buffer) =>
      bytes.fill(
        bytes.readUInt8(bytes.length >> 1) ^ 1,
        bytes.length >> 1,
        (bytes.length >> 1) + 1,
      ),
  ],
  ['its end is cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 40)],
  ['it is empty', () => Buffer.alloc(0)],
  [
    'it is something else',
    () => Buffer.from('Något helt annat, som är långt nog för att kunna vara en fil.'),
  ],
])('a snapshot is refused, and why is said, when %s', async (_, harm) => {
  await aPublished('Gården')
  await keep()
  writeFileSync(file, harm(readFileSync(file)))

  const opened = await open()

  expect(opened).toMatchObject({ ok: false, reason: expect.stringMatching(/^It is/) })
})

test('a snapshot is refused by a database in which what it ends with never happened', async () => {
  await aPublished('Gården')
  await keep()
  await bank.emptyBank()

  expect(await open()).toEqual({ ok: false, reason: 'it is of another database' })
})

test('a snapshot is refused when documents came or went that no history tells of', async () => {
  await keep()
  await bank.payload.delete({ collection: 'municipalities', id: known.municipality })

  expect(await open()).toEqual({ ok: false, reason: 'it does not have all of municipalities' })
})

test.each([
  ['another version of the program kept it', { format: 'older' }, 'it was kept by another version'],
  ['it was kept long ago', { at: new Date(Date.now() - 31 * 86_400_000).toISOString() }, 'too old'],
])('a snapshot is refused when %s', async (_, changed, reason) => {
  await keep()
  const snapshot = await readSnapshot<Record<string, unknown>>(file)
  if (!snapshot) throw new Error('There is none')
  const parts = [...snapshot.parts]
  await writeSnapshot(file, { header: { ...snapshot.header, ...changed }, parts })

  expect(await open()).toEqual({ ok: false, reason: expect.stringContaining(reason) })
})

test('where nothing was kept there is nothing to refuse', async () => {
  expect(await open()).toEqual({ ok: false, reason: null })
})
