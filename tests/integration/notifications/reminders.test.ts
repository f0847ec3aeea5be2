import { afterEach, beforeEach, expect, test } from 'vitest'

import { remindReviewers } from '@/plugins/editorial-workflow/notifications/remindReviewers'
import { settingsOf } from '@/plugins/editorial-workflow/settle'

import { startBank } from '../../support/bank'
import { anExample } from '../../support/items'
import { newsOf } from '../../support/news'
import { steps } from '../workflow/steps'

const bank = await startBank()
const { payload, users } = bank
const { latest, take } = steps(bank)
const { clearOutbox, heardBy } = newsOf(bank)

const settings = settingsOf(payload)
const clock = settings.now
const setClock = (time: string) => Object.assign(settings, { now: () => new Date(time) })

beforeEach(() => bank.emptyBank())
afterEach(() => Object.assign(settings, { now: clock }))

test('the reviewer is reminded a working day ahead, over a weekend too, and once', async () => {
  // submitted on a Monday, to be answered on the Monday after it
  const id = await reviewed('2026-11-09T10:00:00Z')
  expect((await latest(id)).workflow.dueAt).toBe('2026-11-16T10:00:00.000Z')

  setClock('2026-11-13T09:00:00Z')
  await remindReviewers(payload)
  expect(await heardBy('editor')).toEqual([])

  setClock('2026-11-13T10:30:00Z')
  await remindReviewers(payload)
  await remindReviewers(payload)

  expect(await heardBy('editor')).toEqual(['due_soon'])
  expect(await heardBy('admin')).toEqual([])
  expect(await subjects()).toEqual(['Snart dags att svara: Gårdslyftet'])
})

test('what is overdue is told to the reviewer and the other editors, once and then each week', async () => {
  await reviewed('2026-11-09T10:00:00Z')

  for (const time of ['16T10:01', '17T10:00', '22T10:00', '23T10:01', '24T10:00']) {
    setClock(`2026-11-${time}:00Z`)
    await remindReviewers(payload)
  }

  expect(await heardBy('editor')).toEqual(['overdue', 'overdue'])
  expect(await heardBy('admin')).toEqual(['overdue', 'overdue'])
  expect(await heardBy('partner')).toEqual([])
})

test('two workers side by side remind once', async () => {
  await reviewed('2026-11-09T10:00:00Z')
  setClock('2026-11-17T10:00:00Z')

  await Promise.all([remindReviewers(payload), remindReviewers(payload), remindReviewers(payload)])

  expect(await heardBy('editor')).toEqual(['overdue'])
  expect(await subjects()).toHaveLength(2)
})

test('what has been answered is not asked for', async () => {
  const id = await reviewed('2026-11-09T10:00:00Z')
  await take('request_changes', id, { as: 'editor', comment: 'Källan behöver ett årtal.' })
  setClock('2026-11-30T10:00:00Z')

  expect(await remindReviewers(payload)).toBeUndefined()
})

/** A text that the partner submitted then, and that the editor has taken on. */
async function reviewed(time: string): Promise<string> {
  setClock(time)
  const { id } = await bank.keep('examples', anExample({ title: 'Gårdslyftet' }), { as: 'partner' })
  await take('submit', id, { as: 'partner' })
  await take('assign', id, { as: 'admin', assignee: users.editor.id })
  await clearOutbox()
  await payload.db.deleteMany({ collection: 'notifications', where: { id: { exists: true } } })
  return id
}

async function subjects(): Promise<(string | null | undefined)[]> {
  const { docs } = await payload.find({ collection: 'letters', pagination: false })
  return docs.map(({ subject }) => subject)
}
