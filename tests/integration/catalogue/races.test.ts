import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { readSnapshot } from '@/catalogue/snapshotFile'
import { showChanges } from '@/commands/showChanges'
import { settingsOf } from '@/plugins/editorial-workflow/settle'
import {
  closeCatalogue,
  findCatalogue,
  forgetCatalogue,
  openCatalogue,
  settleCatalogue,
} from '@/queries/catalogue'
import { findKnownBank, noteKnown, openKnownBank } from '@/queries/knownBank'
import { catchUp } from '@/queries/store/catchUp'
import { listLate } from '@/queries/store/listLate'
import { rebuildCatalogue } from '@/queries/store/rebuildCatalogue'
import { shelfOf } from '@/queries/store/store'
import { snapshotFileIn } from '@/queries/store/storeSnapshot'

import { startBank } from '../../support/bank'
import { aCanary } from '../../support/canary'
import { differencesFromRebuild } from '../../support/differencesFromRebuild'
import { anExample, aTheme, known } from '../../support/items'
import { move, publish } from '../../support/publish'

const bank = await startBank()
const { payload } = bank
let folder = ''

beforeEach(async () => {
  await bank.emptyBank()
  folder = mkdtempSync(join(tmpdir(), 'races-'))
  await findCatalogue(payload)
})
afterEach(() => {
  vi.restoreAllMocks()
  shelfOf(payload).keeper = null
  forgetCatalogue(payload)
  rmSync(folder, { recursive: true, force: true })
})

/** What is published from now on happens in another process: this one is told nothing. */
const beElsewhere = () =>
  vi.spyOn(settingsOf(payload), 'onPublicChange').mockImplementation(() => {})

async function aPublished(title: string): Promise<string> {
  const { id } = await bank.keep('examples', anExample({ title }))
  await publish(bank, 'examples', id)
  return id
}

/** Lets something happen once, when a collection has been read for the so manieth time. */
function afterReading(collection: string, time: number, happen: () => Promise<unknown>) {
  const find = payload.find.bind(payload)
  let times = 0
  const spy = vi.spyOn(payload, 'find')
  spy.mockImplementation((async (asked: Parameters<typeof find>[0]) => {
    const found = await find(asked)
    if (asked.collection !== collection) return found
    times += 1
    if (times === time) {
      spy.mockRestore()
      await happen()
    }
    return found
  }) as never) // as it was asked
}

test('what another process publishes while the catalogue is read is in it', async () => {
  const { id } = await bank.keep('examples', anExample({ title: 'Mitt i' }))
  beElsewhere()
  forgetCatalogue(payload)
  afterReading('labs', 2, () => publish(bank, 'examples', id))

  const { table } = await findCatalogue(payload)

  expect(table.find(id)?.slug).toBe('mitt-i')
})

test('what is dated by a clock that is a minute behind is caught up with', async () => {
  const store = await shelfOf(payload).filling
  if (!store) throw new Error('There is no catalogue')
  beElsewhere()
  const id = await aPublished('Före sin tid')

  await catchUp(payload, store, new Date(Date.now() + 60_000))

  expect(store.table.find(id)?.slug).toBe('fore-sin-tid')
})

test('what is rebuilt says that it is as old as when its reading began', async () => {
  await aPublished('Gården')
  let readAt = Number.POSITIVE_INFINITY
  afterReading('examples', 1, async () => {
    readAt = Date.now()
    await new Promise((resolve) => setTimeout(resolve, 20))
  })

  await rebuildCatalogue(payload, join(folder, 'snapshot'))

  const snapshot = await readSnapshot<{ at: string }>(join(folder, 'snapshot'))
  expect(Date.parse(snapshot?.header.at ?? '')).toBeLessThanOrEqual(readAt)
})

test('what was withdrawn while nobody kept the file does not stay in it', async () => {
  const canary = aCanary()
  const id = await aPublished(`Bort ${canary}`)
  const file = snapshotFileIn(folder)
  await rebuildCatalogue(payload, file)
  expect(readFileSync(file).includes(canary)).toBe(true)
  beElsewhere()
  await move(bank, 'examples', id, 'unpublish', { comment: 'Sidan stämmer inte.' })
  forgetCatalogue(payload)

  await openCatalogue(payload, folder)
  await closeCatalogue(payload)

  expect(readFileSync(file).includes(canary)).toBe(false)
})

test('when the last of very many items are made anew, their pages are to be dropped once more', async () => {
  await publish(bank, 'themes', known.theme)
  for (let number = 0; number < 130; number += 1) {
    await payload.db.create({
      collection: 'examples',
      data: {
        _status: 'published',
        slug: `nr-${number}`,
        title: { sv: `Nr ${number}` },
        summary: { sv: 'En mening.' },
        themes: [known.theme],
        workflow: { state: 'published', publishedLocales: ['sv'] },
      },
    })
  }
  forgetCatalogue(payload)
  await findCatalogue(payload)
  const before = listLate(payload)
  await payload.db.updateOne({
    collection: 'themes',
    id: known.theme,
    data: { title: { sv: 'Lyktor' } },
  })

  await showChanges(payload, [{ key: 'theme', collection: 'themes', id: known.theme }])
  await vi.waitFor(() => expect(listLate(payload)).not.toEqual(before), { timeout: 20_000 })
  await settleCatalogue(payload)

  expect(await differencesFromRebuild(payload)).toEqual([])
  const [change] = listLate(payload)
  expect(change).toEqual(listLate(payload)[0])
  await expect(showChanges(payload, change ? [change] : [])).resolves.toBeUndefined()
})

test('a change that comes while all themes are read for the proxy is not lost', async () => {
  const { id } = await bank.keep('themes', aTheme({ title: 'Odling på gården' }))
  let noted: Promise<unknown> = Promise.resolve()
  beElsewhere()
  afterReading('themes', 1, async () => {
    await publish(bank, 'themes', id)
    noted = noteKnown(payload, { collection: 'themes', id })
  })

  await openKnownBank(payload)
  await noted

  expect((await findKnownBank(payload)).themes.has('odling-pa-garden')).toBe(true)
})
