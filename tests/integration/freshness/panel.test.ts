import { createLocalReq } from 'payload'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { describeFreshness } from '@/plugins/editorial-workflow/freshness/describeFreshness'
import { remind } from '@/plugins/editorial-workflow/freshness/remind'
import { settingsOf } from '@/plugins/editorial-workflow/settle'

import { type Actor, startBank } from '../../support/bank'
import { steps } from '../workflow/steps'

const bank = await startBank()
const settings = settingsOf(bank.payload)
const { anExampleIn, latest, save } = steps(bank)

beforeEach(async () => {
  await bank.emptyBank()
  turnClock('2025-11-27T09:00:00Z')
})
afterEach(() => vi.restoreAllMocks())

function turnClock(to: string) {
  vi.spyOn(settings, 'now').mockReturnValue(new Date(to))
}

async function seenBy(as: Actor, id: string) {
  const user = await bank.payload.findByID({ collection: 'users', depth: 0, id: bank.users[as].id })
  const req = await createLocalReq({ user: { ...user, collection: 'users' } }, bank.payload)
  return describeFreshness(req, 'examples', id)
}

test('a partner editor sees the state, the dates, who is asked and what was sent', async () => {
  const id = await anExampleIn('published')
  turnClock('2026-11-28T10:00:00Z')
  await remind(bank.payload)

  expect(await seenBy('partner', id)).toEqual({
    age: 'ageing',
    asked: ['partner'],
    reminders: ['2026-11-28T10:00:00.000Z'],
    rev: (await latest(id)).workflow.rev,
    verifiedAt: '2025-11-27T09:00:00.000Z',
    nextReviewAt: '2026-11-27T09:00:00.000Z',
  })
})

test('a contributor sees it, and has nothing to confirm', async () => {
  const id = await anExampleIn('published')

  expect(await seenBy('contributor', id)).toMatchObject({ age: 'fresh', rev: null })
})

test('with a draft under way there is nothing to confirm', async () => {
  const id = await anExampleIn('published')
  await save(id, { title: 'Nytt' })

  expect(await seenBy('editor', id)).toMatchObject({ age: 'fresh', rev: null })
})

test('somebody of another organisation sees nothing', async () => {
  const id = await anExampleIn('published')

  expect(await seenBy('otherPartner', id)).toBeNull()
})

test('a draft that the public has not met has no age', async () => {
  expect(await seenBy('editor', await anExampleIn('draft'))).toBeNull()
})
