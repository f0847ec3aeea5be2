import { createLocalReq } from 'payload'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { receiveContribution } from '@/commands/submission/receiveContribution'
import { findSubmission } from '@/commands/submission/submission'
import { teachSpam, tidySpamSigns } from '@/commands/submission/teachSpam'

import { type Bank, startBank } from '../../support/bank'
import { anIncoming } from '../../support/contributions'

let bank: Bank
beforeAll(async () => {
  bank = await startBank()
})
beforeEach(() => bank.emptyBank())

const story = {
  challenge: 'Gården mellan husen stod tom, och ingen som bodde i trapporna kände sin granne.',
  whatWasDone:
    'Vi bjöd in till tre möten på lördagar, byggde lådor i maj och lät varje trappa sköta två.',
}
const other = {
  title: 'Nattvandring vid torget',
  challenge: 'Många kände sig otrygga på torget sent på fredagar när butikerna hade stängt.',
  whatWasDone:
    'Föräldrar går i par med jackor från bolaget, och fritidsgården håller öppet längre.',
}

type Own = Parameters<typeof anIncoming>[1]
async function receive(own: Own) {
  const outcome = await receiveContribution(bank.payload, await anIncoming(bank.payload, own))
  if (!outcome.ok) throw new Error(outcome.reason)
  const req = await createLocalReq({}, bank.payload)
  const submission = await findSubmission(req, outcome.receipt.id)
  if (!submission) throw new Error('nothing was kept')
  return { ...submission, codes: submission.signals.map(({ code }) => code) }
}

const teach = async (submission: Parameters<typeof teachSpam>[1], verdict: 'spam' | 'not-spam') =>
  teachSpam(await createLocalReq({}, bank.payload), submission, verdict)

describe('a text that is nearly the same', () => {
  test('as one of the last 30 days is noticed, and another is not', async () => {
    await receive({ with: story, from: { email: 'a@foretag.example' } })

    const copy = await receive({
      with: { ...story, whatWasDone: story.whatWasDone.replace('lådor', 'växthus') },
      from: { email: 'b@annat.example' },
    })
    const another = await receive({ with: other, from: { email: 'c@tredje.example' } })

    expect(copy).toMatchObject({ codes: ['repeated-text'], score: 4 })
    expect(another.codes).toEqual([])
  })

  test('as an older one is not', async () => {
    const now = new Date()
    const { id } = await receive({ with: story })
    await bank.payload.db.updateOne({
      collection: 'submissions',
      data: { receivedAt: new Date(now.getTime() - 31 * 86_400_000).toISOString() },
      id,
    })

    expect((await receive({ with: story })).codes).toEqual([])
  })
})

describe('what moderators say', () => {
  test('of an address is known of the next from there, until it is taken back', async () => {
    const first = await receive({ with: story, from: { email: 'saljare@reklam.example' } })
    await teach(first, 'spam')
    const second = await receive({ with: other, from: { email: 'Annan@Reklam.example' } })
    await teach(first, 'not-spam')
    const third = await receive({
      with: { ...other, title: 'Tre' },
      from: { email: 'saljare@reklam.example' },
    })

    expect(second.codes).toContain('known-spam')
    expect(third.codes).not.toContain('known-spam')
  })

  test('of somebody at a post office that everybody uses says nothing of the next there', async () => {
    const spam = await receive({ with: story, from: { email: 'en@gmail.com' } })
    await teach(spam, 'spam')

    expect((await receive({ with: other, from: { email: 'annan@gmail.com' } })).codes).toEqual([])
    expect((await receive({ with: other, from: { email: 'en@gmail.com' } })).codes).toContain(
      'known-spam',
    )
  })

  test('of a text is known of the same text from elsewhere', async () => {
    const spam = await receive({ with: story, from: { email: '' } })
    await teach(spam, 'spam')

    const next = await receive({ with: story, from: { email: 'ny@foretag.example' } })
    expect(next.codes).toEqual(['repeated-text', 'known-spam'])
  })

  test('well of somebody takes points away', async () => {
    const known = await receive({ with: story, from: { email: 'anna@kommun.example' } })
    await teach(known, 'not-spam')

    const next = await receive({
      with: other,
      from: { email: 'bo@kommun.example' },
      proof: null,
    })
    expect(next).toMatchObject({ codes: ['no-proof', 'known-sender'], score: 0 })
  })

  test('is kept without addresses or words, and forgotten after a year', async () => {
    const spam = await receive({ with: story, from: { email: 'saljare@reklam.example' } })
    await teach(spam, 'spam')
    const signs = async () =>
      (
        await bank.payload.db.find<{ sign: string }>({
          collection: 'spam-signs',
          limit: 0,
          pagination: false,
        })
      ).docs

    const kept = await signs()
    await tidySpamSigns(bank.payload, new Date(Date.now() + 366 * 86_400_000))

    expect(kept.map(({ sign }) => sign.replace(/:[0-9a-f]{64}$/, '')).toSorted()).toEqual([
      'domain',
      'email',
      'text',
    ])
    expect(await signs()).toEqual([])
  })

  test('is not learnt from a move that fails', async () => {
    const spam = await receive({ with: story })
    const { inOneTransaction } = await import('@/commands/submission/inOneTransaction')

    const failed = inOneTransaction(bank.payload, async (req) => {
      await teachSpam(req, spam, 'spam')
      throw new Error('no move')
    })

    await expect(failed).rejects.toThrow('no move')
    const { totalDocs } = await bank.payload.db.count({ collection: 'spam-signs' })
    expect(totalDocs).toBe(0)
  })
})
