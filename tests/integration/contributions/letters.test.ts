import { createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'

import { findCaseByToken } from '@/commands/submission/caseKeys'
import { inOneTransaction } from '@/commands/submission/inOneTransaction'
import { keepConfirmation } from '@/commands/submission/letters/keepConfirmation'
import { keepLetterTo } from '@/commands/submission/letters/keepLetterTo'
import type { LetterExtra, LetterTo } from '@/commands/submission/letters/writeTo'
import { findSubmission, type StoredSubmission } from '@/commands/submission/submission'
import { submitContribution } from '@/commands/submission/submitContribution'
import { defaultSettings } from '@/domain/submission/settings'
import { sendLetters } from '@/plugins/outbox/sendLetters'

import { startBank } from '../../support/bank'
import { aContribution } from '../../support/contributions'
import { openPostOffice } from '../../support/postOffice'

const bank = await startBank()
const { payload } = bank
const office = await openPostOffice(payload)

beforeEach(async () => {
  await bank.emptyBank()
  await office.tidy()
})
afterAll(() => office.leave())

type Own = Parameters<typeof aContribution>[0]

/** A contribution whose confirmation has been kept, as the door does it. */
async function sent(own?: Own): Promise<StoredSubmission> {
  const { id } = await submitContribution(
    payload,
    defaultSettings,
    aContribution(own),
    async (req, submission, token) => {
      await keepConfirmation(req, submission, token)
    },
  )
  return found(id)
}

async function found(id: string): Promise<StoredSubmission> {
  const submission = await findSubmission(await createLocalReq({}, payload), id)
  if (!submission) throw new Error('not there')
  return submission
}

const confirmed = async (own?: Own) => ({
  ...(await sent(own)),
  confirmedAt: new Date().toISOString(),
})

const inTransaction = <Result>(work: (req: PayloadRequest) => Promise<Result>) =>
  inOneTransaction(payload, work)

const letters = async () =>
  (await payload.db.find<Record<string, string>>({ collection: 'letters', sort: 'key' })).docs

async function tell(submission: StoredSubmission, what: LetterTo, extra?: LetterExtra) {
  await payload.db.deleteMany({ collection: 'letters', where: { id: { exists: true } } })
  const isKept = await inTransaction((req) => keepLetterTo(req, submission, what, extra))
  await sendLetters(payload)
  return { isKept, mail: office.mails.at(-1) }
}

const tokenIn = (text = '') =>
  /\/(?:bidra\/arende|en\/contribute\/case)\/([a-z2-7]{52})/.exec(text)?.[1]

describe('the letter that asks for a confirmation', () => {
  test('brings the link that opens the case, how long it holds, and no word of the sender', async () => {
    const submission = await sent({
      answers: { title: 'Vinn pengar på vinst.example' },
      from: { name: 'https://elak.example' },
    })

    await sendLetters(payload)

    const [mail] = office.mails
    expect(mail).toMatchObject({ to: ['avsandare@example.se'], subject: 'Bekräfta ditt bidrag' })
    const key = await inTransaction((req) => findCaseByToken(req, tokenIn(mail?.text), new Date()))
    expect(key?.submission).toBe(submission.id)
    expect(mail?.html).toContain(tokenIn(mail?.text))
    expect(mail?.text).toMatch(/senast \d+\s\S+ \d{4} kl\. \d\d:\d\d/)
    expect(`${mail?.text}${mail?.html}`).not.toMatch(/elak|Vinn/)
  })

  test('is written in the language of the form', async () => {
    await sent({ locale: 'en' })

    await sendLetters(payload)

    const [mail] = office.mails
    expect(mail?.subject).toBe('Confirm your contribution')
    expect(mail?.text).toContain('/en/contribute/case/')
    expect(mail?.headers['content-language']).toBe('en')
  })

  test('is not kept in words once it is sent, for it opens a door', async () => {
    await sent()
    const [before] = await letters()

    await sendLetters(payload)

    const [after] = await letters()
    expect(before?.text).toContain('/bidra/arende/')
    expect(after).toMatchObject({ state: 'sent', to: 'avsandare@example.se' })
    expect(after?.text ?? null).toBeNull()
    expect(after?.html ?? null).toBeNull()
  })

  test('comes three times at most', async () => {
    const submission = await sent()

    const kept = []
    for (const token of ['a', 'b', 'c']) {
      kept.push(await inTransaction((req) => keepConfirmation(req, submission, token)))
    }

    expect(kept).toEqual([true, true, false])
    expect(await letters()).toHaveLength(3)
  })
})

describe('a letter about a case', () => {
  test.each<[LetterTo, LetterExtra, string]>([
    ['received', { answerBy: '2026-12-11' }, '11\u00a0december 2026'],
    ['asked', { words: 'Vilket år började det?' }, '> Vilket år började det?'],
    ['accepted', {}, 'tar med'],
    ['merged', { page: { path: '/exempel/odling' } }, '/exempel/odling'],
    ['declined', { reason: 'not-yet-done', words: 'Hör av er sedan.' }, 'inte genomfört än'],
    [
      'published',
      { page: { path: '/exempel/odling', correctPath: '/bidra/ratta?om=example/odling' } },
      '/bidra/ratta?om=example/odling',
    ],
    ['withdrawn', {}, 'tagit tillbaka'],
  ])('says that it was %s, with a link of its own', async (what, extra, words) => {
    const submission = await confirmed()

    const { mail } = await tell(submission, what, extra)

    expect(mail?.text).toContain(words)
    const key = await inTransaction((req) => findCaseByToken(req, tokenIn(mail?.text), new Date()))
    expect(key?.submission).toBe(submission.id)
  })

  test('says the same in English', async () => {
    const inEnglish = {
      locale: 'en',
      answers: { title: 'A garden' },
      from: { name: 'Sender' },
    } as const
    const { mail } = await tell(await confirmed(inEnglish), 'asked', { words: 'When?' })

    expect(mail?.subject).toBe('A question about your contribution')
    expect(mail?.text).toContain('> When?')
    expect(mail?.text).not.toMatch(/[åäö]/i)
  })

  test('goes to nobody who has not confirmed, or has no address', async () => {
    const unconfirmed = await tell(await sent(), 'asked', { words: 'När?' })
    const without = await tell(await confirmed({ from: { email: '' } }), 'asked', { words: 'När?' })

    expect([unconfirmed.isKept, without.isKept]).toEqual([false, false])
    expect(await letters()).toEqual([])
    expect(office.mails).toEqual([])
  })

  test('is kept once for each move', async () => {
    const submission = await confirmed()

    await tell(submission, 'accepted')
    await inTransaction((req) => keepLetterTo(req, submission, 'accepted'))

    expect(await letters()).toHaveLength(1)
  })

  test('shows what people have typed as they typed it, and makes no link or header of it', async () => {
    const submission = await confirmed({
      answers: { title: 'A <b>fet</b>\nrad https://elak.example/x' },
      from: { name: 'Eva <a href="https://elak.example">' },
    })

    const { mail } = await tell(submission, 'declined', {
      reason: 'other',
      words: 'Se <script>x</script> https://elak.example',
    })

    expect(mail?.html).not.toMatch(/href="https:\/\/elak|<b>fet|<script/)
    expect(mail?.html).toContain('&lt;b&gt;fet')
    expect(mail?.subject).toBe('Svar om ditt bidrag')
    expect(mail?.to).toEqual(['avsandare@example.se'])
  })
})
