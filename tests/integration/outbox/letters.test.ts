import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'
import { afterAll, beforeEach, expect, test } from 'vitest'

import { keepLetter, type Letter } from '@/plugins/outbox'
import { sendLetters } from '@/plugins/outbox/sendLetters'
import { tidyLetters } from '@/plugins/outbox/tidyLetters'

import { startBank } from '../../support/bank'
import { openPostOffice } from '../../support/postOffice'

const bank = await startBank()
const { payload } = bank
const office = await openPostOffice(payload)

beforeEach(async () => {
  await bank.emptyBank()
  await office.tidy()
})
afterAll(() => office.leave())

test('a reader gets the same words in plain text and in HTML, in their language', async () => {
  await keep({ subject: 'Åtgärda – ärende', text: 'Hej på dig!', html: '<p>Hej på dig!</p>' })

  await sendLetters(payload)

  const [mail] = office.mails
  expect(mail).toMatchObject({
    to: ['anna@example.se'],
    from: 'noreply@example.se',
    subject: 'Åtgärda – ärende',
    text: 'Hej på dig!',
    html: '<p>Hej på dig!</p>',
  })
  expect(mail?.headers).toMatchObject({
    'auto-submitted': 'auto-generated',
    'content-language': 'sv',
    'list-id': expect.stringContaining('Innovationslabbet'),
  })
  expect(mail?.headers['content-type']).toContain('multipart/alternative')
  expect(await letters()).toMatchObject([{ state: 'sent', attempts: 1, error: null }])
})

test('a letter with a known key is kept once, and what else is done in the transaction stands', async () => {
  await keep({ key: 'once' })

  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  await keepLetter(req, aLetter({ key: 'once', subject: 'Igen' }))
  await keepLetter(req, aLetter({ key: 'another' }))
  await commitTransaction(req)

  expect((await letters()).map(({ key, subject }) => [key, subject])).toEqual([
    ['another', 'Ett brev'],
    ['once', 'Ett brev'],
  ])
})

test('two that keep the same letter at once keep it once', async () => {
  await Promise.all([keep({ key: 'once' }), keep({ key: 'once' }), keep({ key: 'once' })])

  expect(await letters()).toHaveLength(1)
})

test('nobody hears of what was rolled back', async () => {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  await keepLetter(req, aLetter())
  await killTransaction(req)

  await sendLetters(payload)

  expect(await letters()).toEqual([])
  expect(office.mails).toEqual([])
})

test('a dead mail server delays every letter and loses none', async () => {
  await Promise.all(['a', 'b', 'c'].map((key) => keep({ key })))
  await office.close()

  const said = await sendLetters(payload)

  expect(said).toBe('unreachable: 1')
  const waiting = await letters()
  expect(waiting.map(({ state }) => state)).toEqual(['waiting', 'waiting', 'waiting'])
  expect(waiting.filter(({ error }) => error)).toHaveLength(1)

  await office.open()
  await wait()
  await sendLetters(payload)

  expect(office.mails).toHaveLength(3)
})

test('two senders side by side send each letter once', async () => {
  await Promise.all(Array.from({ length: 8 }, (_, number) => keep({ key: `letter ${number}` })))
  office.dawdle(20)

  await Promise.all([sendLetters(payload), sendLetters(payload), sendLetters(payload)])

  expect(office.mails).toHaveLength(8)
  expect(new Set(office.mails.map(({ headers }) => headers['message-id'])).size).toBe(8)
})

test('a letter whose sender was killed is sent after its hold, and not before', async () => {
  await keep({})
  const [letter] = await letters()
  const holdUntil = (time: number) =>
    change(letter?.id, { state: 'sending', heldUntil: new Date(time).toISOString() })

  await holdUntil(Date.now() + 60_000)
  await sendLetters(payload)
  expect(office.mails).toHaveLength(0)

  await holdUntil(Date.now() - 1)
  await sendLetters(payload)
  expect(office.mails).toHaveLength(1)
})

test('an address that is refused for good stops its own letter and no other', async () => {
  office.refuse('borta@example.se')
  await keep({ key: 'a', to: 'borta@example.se' })
  await keep({ key: 'b' })

  await sendLetters(payload)

  expect(await letters()).toMatchObject([
    { key: 'a', state: 'failed', error: expect.stringContaining('No such mailbox') },
    { key: 'b', state: 'sent' },
  ])
})

test('an address that is refused for now is tried again later', async () => {
  office.refuse('full@example.se', 450)
  await keep({ to: 'full@example.se' })

  await sendLetters(payload)
  await sendLetters(payload)

  const [letter] = await letters()
  expect(letter).toMatchObject({ state: 'waiting', attempts: 1 })
  expect(new Date(letter?.notBefore ?? 0).getTime()).toBeGreaterThan(Date.now() + 50_000)
})

test('a letter that is not due yet waits', async () => {
  await keep({ notBefore: new Date(Date.now() + 60_000) })

  await sendLetters(payload)

  expect(office.mails).toHaveLength(0)
})

test('an administrator sends again what could not be delivered; others may not even look', async () => {
  office.refuse('borta@example.se')
  await keep({ to: 'borta@example.se' })
  await sendLetters(payload)
  const [letter] = await letters()
  const again = (as?: 'admin' | 'editor') =>
    bank.rest('POST', `/api/letters/${letter?.id}/send-again`, { as })

  expect((await again('editor')).status).toBe(403)
  expect((await again()).status).toBe(403)
  expect((await bank.rest('GET', '/api/letters', { as: 'editor' })).status).toBe(403)

  await office.tidy()
  expect((await again('admin')).status).toBe(200)
  expect((await again('admin')).status).toBe(409)
  await sendLetters(payload)
  expect(office.mails).toHaveLength(1)
})

test('nobody reads what a letter says, nor writes one, through any door', async () => {
  await keep({ text: 'hemlig länk', html: '<p>hemlig länk</p>' })
  const [letter] = await letters()

  const list = await bank.rest('GET', '/api/letters', { as: 'admin' })
  const probe = await bank.rest('GET', '/api/letters', {
    as: 'admin',
    query: { where: { text: { like: 'hemlig' } } },
  })
  const graph = await bank.graphql('{ Letters { docs { text html } } }', {}, { as: 'admin' })
  const refused = await Promise.all([
    bank.rest('POST', '/api/letters', { as: 'admin', body: aLetter() }),
    bank.rest('PATCH', `/api/letters/${letter?.id}`, { as: 'admin', body: { to: 'x@example.se' } }),
    bank.rest('DELETE', `/api/letters/${letter?.id}`, { as: 'admin' }),
  ])

  expect(list.body.docs).toHaveLength(1)
  expect(JSON.stringify([list.body, graph.body])).not.toContain('hemlig')
  expect(probe.body.docs ?? []).toEqual([])
  expect(refused.map(({ status }) => status)).toEqual([403, 403, 403])
})

test('what Payload mails itself takes the same way, and its secret is not kept', async () => {
  const { status } = await bank.rest('POST', '/api/users/forgot-password', {
    body: { email: 'editor@example.se' },
  })
  expect(status).toBe(200)
  expect(office.mails).toHaveLength(0)

  await sendLetters(payload)

  expect(office.mails[0]?.html).toContain('/admin/reset/')
  expect(await letters()).toMatchObject([{ state: 'sent', html: null, text: null }])
})

test('the words of a letter are let go after thirty days, and the line after a year', async () => {
  await keep({ key: 'young' })
  await keep({ key: 'old' })
  await keep({ key: 'ancient' })
  await sendLetters(payload)
  const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString()
  const byKey = new Map((await letters()).map((letter) => [letter.key, letter.id]))
  await change(byKey.get('old'), { sentAt: daysAgo(31) })
  await change(byKey.get('ancient'), { createdAt: daysAgo(366) })

  await tidyLetters(payload)

  expect(await letters()).toMatchObject([
    { key: 'old', text: null, html: null },
    { key: 'young', text: 'Hej.' },
  ])
})

function aLetter(own: Partial<Letter> = {}): Letter {
  return {
    key: crypto.randomUUID(),
    to: 'anna@example.se',
    language: 'sv',
    subject: 'Ett brev',
    text: 'Hej.',
    html: '<p>Hej.</p>',
    ...own,
  }
}

async function keep(own: Partial<Letter>): Promise<void> {
  await keepLetter(await createLocalReq({}, payload), aLetter(own))
}

async function letters() {
  const { docs } = await payload.find({
    collection: 'letters',
    pagination: false,
    showHiddenFields: true,
    sort: 'key',
  })
  return docs
}

async function change(id: string | undefined, data: Record<string, unknown>): Promise<void> {
  await payload.db.updateOne({ collection: 'letters', data, where: { id: { equals: id } } })
}

/** Time passes until every letter is due. */
async function wait(): Promise<void> {
  for (const { id } of await letters()) await change(id, { notBefore: new Date(0).toISOString() })
}
