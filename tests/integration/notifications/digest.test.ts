import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'

import { keepDigests } from '@/plugins/editorial-workflow/notifications/keepDigests'
import { settingsOf } from '@/plugins/editorial-workflow/settle'
import { sendLetters } from '@/plugins/outbox/sendLetters'

import { startBank } from '../../support/bank'
import { anExample, known } from '../../support/items'
import { newsOf } from '../../support/news'
import { openPostOffice } from '../../support/postOffice'
import { steps } from '../workflow/steps'

const bank = await startBank()
const { payload, users } = bank
const { take } = steps(bank)
const { choose, clearOutbox, newsFor } = newsOf(bank)
const office = await openPostOffice(payload)

const settings = settingsOf(payload)
const clock = settings.now
const setClock = (time: string) => Object.assign(settings, { now: () => new Date(time) })

beforeEach(async () => {
  await bank.emptyBank()
  await office.tidy()
})
afterEach(() => Object.assign(settings, { now: clock }))
afterAll(() => office.leave())

test('whoever wants one letter a day gets one, at seven in Sweden, with all that happened', async () => {
  await choose('editor', { workflowMail: 'daily' })
  setClock('2026-11-26T14:00:00Z')
  await submit('Gårdslyftet')
  await submit('Väven')
  await clearOutbox()

  setClock('2026-11-27T05:59:00Z')
  await keepDigests(payload)
  await sendLetters(payload)
  expect(office.mails).toEqual([])

  setClock('2026-11-27T06:00:30Z')
  await keepDigests(payload)
  await keepDigests(payload)
  await sendLetters(payload)

  const [mail, ...more] = office.mails
  expect(more).toEqual([])
  expect(mail?.to).toEqual(['editor@example.se'])
  expect(mail?.subject).toBe('Nytt i 2 texter')
  expect(mail?.text).toContain('27 november 2026')
  expect(mail?.text).toContain(
    '* Gårdslyftet\n  partner har skickat ”Gårdslyftet” till granskning.',
  )
  expect(mail?.text).toContain('* Väven')
})

test('summer time moves the letter with the clocks', async () => {
  await choose('editor', { workflowMail: 'daily' })
  setClock('2026-07-01T14:00:00Z')
  await submit('Gårdslyftet')

  setClock('2026-07-02T05:00:00Z')

  expect(await keepDigests(payload)).toBe('digests: 1')
})

test('news that come after seven wait for the next day, and are not lost', async () => {
  await choose('editor', { workflowMail: 'daily' })
  setClock('2026-11-26T14:00:00Z')
  await submit('Gårdslyftet')
  setClock('2026-11-27T06:10:00Z')
  await keepDigests(payload)
  await submit('Väven')
  await keepDigests(payload)
  await clearOutbox()

  setClock('2026-11-28T06:10:00Z')
  await keepDigests(payload)
  await sendLetters(payload)

  expect(office.mails.map(({ subject }) => subject)).toEqual(['Nytt i ”Väven”'])
})

test('two workers side by side write one letter', async () => {
  await choose('editor', { workflowMail: 'daily' })
  setClock('2026-11-26T14:00:00Z')
  await submit('Gårdslyftet')
  await clearOutbox()
  setClock('2026-11-27T06:10:00Z')

  await Promise.all([keepDigests(payload), keepDigests(payload), keepDigests(payload)])

  expect(await payload.count({ collection: 'letters' })).toMatchObject({ totalDocs: 1 })
})

test('what was read in the admin is left out, and nothing new is no letter', async () => {
  await choose('editor', { workflowMail: 'daily' })
  setClock('2026-11-26T14:00:00Z')
  await submit('Gårdslyftet')
  await clearOutbox()
  await bank.rest('POST', '/api/workflow/notifications/read', { as: 'editor', body: { all: true } })

  setClock('2026-11-27T06:10:00Z')

  expect(await keepDigests(payload)).toBeUndefined()
  expect(await payload.count({ collection: 'letters' })).toMatchObject({ totalDocs: 0 })
})

test('whoever no longer works with a text is told nothing more of it', async () => {
  await choose('partner', { workflowMail: 'daily' })
  setClock('2026-11-26T14:00:00Z')
  const id = await submit('Gårdslyftet')
  await take('approve', id, { as: 'admin' })
  await clearOutbox()
  await payload.update({
    collection: 'users',
    id: users.partner.id,
    data: { organisation: known.otherOrganisation },
  })

  setClock('2026-11-27T06:10:00Z')
  await keepDigests(payload)

  // what was heard in the admin stays there
  expect(await newsFor('partner')).toHaveLength(1)
  expect(await payload.count({ collection: 'letters' })).toMatchObject({ totalDocs: 0 })
})

test('whoever has turned the mail off since then gets none', async () => {
  await choose('editor', { workflowMail: 'daily' })
  setClock('2026-11-26T14:00:00Z')
  await submit('Gårdslyftet')
  await clearOutbox()
  await choose('editor', { workflowMail: 'off' })

  setClock('2026-11-27T06:10:00Z')

  expect(await keepDigests(payload)).toBeUndefined()
})

/** The partner submits a text of that name. */
async function submit(title: string): Promise<string> {
  const { id } = await bank.keep('examples', anExample({ title }), { as: 'partner' })
  await take('submit', id, { as: 'partner' })
  return id
}
