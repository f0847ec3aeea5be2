import { afterAll, beforeEach, expect, test } from 'vitest'

import { systemActor, transition } from '@/plugins/editorial-workflow'
import { sendLetters } from '@/plugins/outbox/sendLetters'

import { type Actor, startBank } from '../../support/bank'
import { anExample } from '../../support/items'
import { newsOf } from '../../support/news'
import { openPostOffice } from '../../support/postOffice'
import { steps } from '../workflow/steps'

const bank = await startBank()
const { payload, users } = bank
const { anExampleIn, move, take } = steps(bank)
const { choose, clearOutbox, heardBy } = newsOf(bank)
const office = await openPostOffice(payload)

beforeEach(async () => {
  await bank.emptyBank()
  await office.tidy()
})
afterAll(() => office.leave())

test('editors hear at once of what is submitted, and strangers and the submitter do not', async () => {
  await submitted()

  await sendLetters(payload)

  expect(office.mails.map(({ to }) => to[0]).sort()).toEqual([
    'admin@example.se',
    'editor@example.se',
  ])
  const [mail] = office.mails
  expect(mail?.subject).toBe('Att granska: Gårdslyftet')
  expect(mail?.text).toContain('partner har skickat ”Gårdslyftet” till granskning.')
  expect(mail?.text).toMatch(/Svar senast \d+ \p{L}+ \d{4}\./u)
  expect(mail?.text).toMatch(/http:\/\/localhost:3000\/admin\/collections\/examples\/[\w-]+/)
  expect(mail?.html).toContain('<html lang="sv"')
  expect(await heardBy('otherPartner')).toEqual([])
  expect(await heardBy('partner')).toEqual([])
})

test('those who own a text hear what the editor wants changed, in their language', async () => {
  await choose('partner', { mailLanguage: 'en' })
  const id = await submitted()
  await clearOutbox()

  await take('request_changes', id, { comment: 'Källan <b>behöver</b> ett årtal.' })
  await sendLetters(payload)

  const [mail] = office.mails
  expect(office.mails.map(({ to }) => to[0])).toEqual(['partner@example.se'])
  expect(mail?.subject).toBe('Changes requested: Gårdslyftet')
  expect(mail?.text).toContain('> Källan <b>behöver</b> ett årtal.')
  expect(mail?.html).toContain('Källan &lt;b&gt;behöver&lt;/b&gt; ett årtal.')
  expect(mail?.headers['content-language']).toBe('en')
  expect(await heardBy('otherPartner')).toEqual([])
})

test('whoever is given a review hears of it; whoever takes one needs no letter', async () => {
  const id = await submitted()
  await clearOutbox()

  await take('claim', id, { as: 'editor' })
  expect(await heardBy('editor')).toEqual(['submit'])

  await take('assign', id, { as: 'editor', assignee: users.admin.id })
  expect(await heardBy('admin')).toEqual(['submit', 'assign'])
})

test('a move that is refused tells nobody', async () => {
  const id = await submitted()
  await clearOutbox()

  const { status } = await move('approve', id, { as: 'admin', expectedHash: 'another' })

  expect(status).toBe(409)
  expect(await heardBy('partner')).toEqual([])
  expect(await payload.count({ collection: 'letters' })).toMatchObject({ totalDocs: 0 })
})

test('a move inside a transaction that is rolled back leaves no letter', async () => {
  const { id } = await bank.keep('examples', anExample(), { as: 'partner' })
  const transactionID = (await payload.db.beginTransaction()) as string
  const user = await payload.findByID({ collection: 'users', id: users.partner.id })

  const outcome = await transition(
    {
      payload,
      transactionID,
      user: { ...user, collection: 'users' },
      headers: new Headers(),
      context: {},
    } as never,
    { collection: 'examples', id, transition: 'submit', expectedRev: 1 },
  )
  await payload.db.rollbackTransaction(transactionID)

  expect(outcome).toMatchObject({ ok: true })
  expect(await heardBy('editor')).toEqual([])
  expect(await payload.count({ collection: 'letters' })).toMatchObject({ totalDocs: 0 })
})

test('somebody who wants no mail hears in the admin alone', async () => {
  await choose('admin', { workflowMail: 'off' })

  await submitted()
  await sendLetters(payload)

  expect(office.mails.map(({ to }) => to[0])).toEqual(['editor@example.se'])
  expect(await heardBy('admin')).toEqual(['submit'])
})

test('what the server loads by itself is news to nobody', async () => {
  const { id } = await bank.keep('examples', anExample(), { as: 'editor' })

  for (const name of ['submit', 'approve', 'publish']) {
    const outcome = await transition(payload, {
      actor: systemActor,
      collection: 'examples',
      id,
      transition: name,
    })
    expect(outcome).toMatchObject({ ok: true })
  }

  expect(await payload.count({ collection: 'notifications' })).toMatchObject({ totalDocs: 0 })
})

test('approval with publication is one piece of news', async () => {
  await anExampleIn('published')

  expect(await heardBy('contributor')).toEqual(['publish'])
  expect(await heardBy('partner')).toEqual(['publish'])
})

test('each chooses for themselves how to be told, and nobody for another', async () => {
  const patch = (as: Actor, who: Actor) =>
    bank.rest('PATCH', `/api/users/${users[who].id}`, { as, body: { workflowMail: 'off' } })

  await patch('partner', 'partner')
  await patch('admin', 'editor')
  const refused = await patch('editor', 'partner')

  expect(await choiceOf('partner')).toBe('off')
  expect(await choiceOf('editor')).toBe('at_once')
  expect(refused.status).toBe(403)
})

test('the form lets each choose in their own account, and shows the choice of others', async () => {
  const ask = (as: Actor, who: Actor) =>
    bank.rest('POST', `/api/users/access/${users[who].id}`, { as, body: {} })

  const own = await ask('partner', 'partner')
  const other = await ask('admin', 'partner')

  expect(own.body.fields.workflowMail).toMatchObject({ update: true })
  expect(other.body.fields.workflowMail?.update ?? false).toBe(false)
})

/** An example that the partner has submitted. */
async function submitted(): Promise<string> {
  const { id } = await bank.keep('examples', anExample({ title: 'Gårdslyftet' }), { as: 'partner' })
  await take('submit', id, { as: 'partner' })
  return id
}

async function choiceOf(who: Actor) {
  const { workflowMail } = await payload.findByID({ collection: 'users', id: users[who].id })
  return workflowMail
}
