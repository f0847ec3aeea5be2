import { createLocalReq } from 'payload'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { findCaseByToken } from '@/commands/submission/caseKeys'
import { countDaily } from '@/commands/submission/countDaily'
import { type Incoming, receiveContribution } from '@/commands/submission/receiveContribution'

import { type Bank, startBank } from '../../support/bank'
import { aForm, anIncoming, aProof } from '../../support/contributions'

let bank: Bank
beforeAll(async () => {
  bank = await startBank()
})
beforeEach(() => bank.emptyBank())

type Own = Parameters<typeof anIncoming>[1]
const come = async (own?: Own) =>
  receiveContribution(bank.payload, await anIncoming(bank.payload, own))
const again = (incoming: Incoming) => receiveContribution(bank.payload, incoming)

const count = async (
  collection: 'submissions' | 'submitters' | 'case-keys' | 'spent-proofs' | 'letters',
) => (await bank.payload.db.count({ collection })).totalDocs

const setLimits = (limits: Record<string, number>) =>
  bank.payload.updateGlobal({ slug: 'contribution-settings', data: { limits } })

async function signalsOf(own?: Own) {
  const outcome = await come(own)
  if (!outcome.ok) throw new Error(outcome.reason)
  const { score, signals } = (await bank.payload.db.findOne({
    collection: 'submissions',
    where: { id: { equals: outcome.receipt.id } },
  })) as unknown as { score: number; signals: { code: string }[] }
  return { score, signals: signals.map(({ code }) => code) }
}

async function daily(): Promise<Record<string, number>> {
  const { docs } = await bank.payload.db.find<{ name: string; count: number }>({
    collection: 'daily-counts',
    pagination: false,
    limit: 0,
  })
  return Object.fromEntries(docs.map((one) => [one.name, one.count]))
}

describe('the door', () => {
  test('lets in a person with a browser, and suspects nothing', async () => {
    expect(await signalsOf()).toEqual({ score: 0, signals: [] })
  })

  test.each<[string, Own, string[], number]>([
    ['fills in what no person sees', { trap: 'https://example.com' }, ['trap'], 5],
    ['runs no scripts', { proof: null }, ['no-proof'], 4],
    ['leaves no e-mail address', { from: { email: '' } }, ['no-email'], 2],
  ])('notes it when a sender %s', async (_, own, signals, score) => {
    expect(await signalsOf(own)).toEqual({ score, signals })
  })

  test('notes a form that was filled in faster than a person can', async () => {
    expect(await signalsOf({ formToken: aForm(bank.payload, { secondsOpen: 1 }) })).toEqual({
      score: 3,
      signals: ['too-fast'],
    })
  })

  test('gives whoever looks like spam the same answer', async () => {
    const person = await come({ from: { email: '' } })
    const spam = await come({
      from: { email: '' },
      formToken: aForm(bank.payload, { secondsOpen: 0 }),
      proof: null,
      trap: 'x',
    })

    const shape = (outcome: object) =>
      JSON.stringify(outcome, (key, value) =>
        ['id', 'reference', 'token'].includes(key) ? typeof value : value,
      )
    expect(shape(spam)).toBe(shape(person))
  })

  test('refuses a form that it did not give, or that was open for too long', async () => {
    expect(await come({ formToken: crypto.randomUUID() })).toMatchObject({ reason: 'form-unknown' })
    const old = aForm(bank.payload, { secondsOpen: 24 * 3600 + 60 })
    expect(await come({ formToken: old })).toMatchObject({ reason: 'form-expired' })
    expect(await count('submissions')).toBe(0)
  })

  test('is shut by a switch', async () => {
    await bank.payload.updateGlobal({ slug: 'contribution-settings', data: { isOpen: false } })

    expect(await come()).toEqual({ ok: false, reason: 'closed' })
  })

  test('takes mistakes back to the form, without counting them as contributions', async () => {
    await setLimits({ perAddressHour: 1 })

    const wrong = await come({ with: { title: '' } })
    const right = await come()

    expect(wrong).toMatchObject({
      reason: 'answers',
      problems: [{ field: 'title', fault: 'missing' }],
    })
    expect(right.ok).toBe(true)
  })
})

describe('a proof of work', () => {
  test('is taken once, also when four use it at once', async () => {
    await setLimits({ perEmailDay: 100 })
    const proof = await aProof(bank.payload)

    const outcomes = await Promise.all([1, 2, 3, 4].map(() => come({ proof })))

    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(outcomes.filter((one) => !one.ok && one.reason === 'proof-broken')).toHaveLength(3)
    expect(await count('submissions')).toBe(1)
    expect(await count('spent-proofs')).toBe(1)
  })

  test('that was changed is refused', async () => {
    const proof = await aProof(bank.payload)
    const { challenge, solution } = JSON.parse(Buffer.from(proof, 'base64').toString())
    const write = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64')

    for (const broken of [
      'x',
      '{}',
      write(null),
      write([]),
      write({ challenge, solution: { ...solution, counter: 'one' } }),
      write({ challenge, solution: { ...solution, derivedKey: '00'.repeat(32) } }),
      write({ challenge: { ...challenge, signature: '00'.repeat(32) }, solution }),
      write({
        challenge: { ...challenge, parameters: { ...challenge.parameters, cost: 1 } },
        solution,
      }),
      'A'.repeat(100_000),
    ]) {
      expect(await come({ proof: broken }), broken.slice(0, 80)).toMatchObject({
        reason: 'proof-broken',
      })
    }
    expect(await count('submissions')).toBe(0)
  })

  test('that has run out counts as none', async () => {
    const proof = await aProof(bank.payload, { now: new Date(Date.now() - 11 * 60_000) })

    expect(await signalsOf({ proof })).toMatchObject({ signals: ['no-proof'] })
  })
})

describe('a form that is sent again', () => {
  test('gets its receipt again, whatever stands in the way by now', async () => {
    await setLimits({ perAddressHour: 1, perBlockDay: 1, perEmailDay: 1, inAllDay: 1 })
    const incoming = await anIncoming(bank.payload)
    const first = await again(incoming)
    await bank.payload.updateGlobal({ slug: 'contribution-settings', data: { isOpen: false } })

    const second = await again(incoming)

    expect(first.ok && first.receipt.isNew).toBe(true)
    expect(second).toEqual({
      ok: true,
      receipt: { ...(first.ok && first.receipt), isNew: false },
    })
    expect(await daily()).toEqual({ received: 1 })
  })

  test('without an e-mail address gets a new link within the hour, and none later', async () => {
    const now = new Date()
    const incoming = await anIncoming(bank.payload, { from: { email: '' }, now })
    const first = await again(incoming)
    const second = await again({ ...incoming, now: new Date(now.getTime() + 59 * 60_000) })
    const third = await again({ ...incoming, now: new Date(now.getTime() + 61 * 60_000) })

    const req = await createLocalReq({}, bank.payload)
    const tokens = [first, second, third].map((one) => (one.ok ? one.receipt.token : 'refused'))
    const cases = await Promise.all(tokens.map((one) => findCaseByToken(req, one, new Date())))
    expect(cases[0]?.submission).toBe(cases[1]?.submission)
    expect(tokens[0]).not.toBe(tokens[1])
    expect(tokens[2]).toBeNull()
  })

  test('twenty times at once makes one case, and takes one place', async () => {
    await setLimits({ perAddressHour: 2, perBlockDay: 2, perEmailDay: 2, inAllDay: 2 })
    const incoming = await anIncoming(bank.payload)

    const outcomes = await Promise.all(Array.from({ length: 20 }, () => again(incoming)))
    const next = await come()

    expect(outcomes.every(({ ok }) => ok)).toBe(true)
    expect(await count('submissions')).toBe(2)
    expect(next.ok).toBe(true)
    expect(await come()).toMatchObject({ reason: 'too-many' })
  })
})

describe('the limits', () => {
  test.each([
    ['an address an hour', { perAddressHour: 2 }, {}, 'too-many'],
    ['a block a day', { perBlockDay: 2 }, {}, 'too-many'],
    ['an e-mail address a day', { perEmailDay: 2 }, {}, 'too-many'],
    ['in all a day', { inAllDay: 2 }, {}, 'too-many-in-all'],
    ['an address that leaves traps full', { perAddressHour: 2 }, { trap: 'x' }, 'too-many'],
  ])('hold for %s', async (_, limits, own, reason) => {
    await setLimits(limits)

    const outcomes = [await come(own), await come(own), await come(own)]

    expect(outcomes.map((one) => (one.ok ? 'in' : one.reason))).toEqual(['in', 'in', reason])
    expect(outcomes[2]).toMatchObject({ retryAfter: expect.any(Number) })
    expect(await count('submissions')).toBe(2)
  })

  test('leave less room without a proof of work', async () => {
    await setLimits({ perAddressHour: 2 })

    const outcomes = [await come({ proof: null }), await come({ proof: null }), await come()]

    expect(outcomes.map(({ ok }) => ok)).toEqual([true, false, false])
  })

  test('of one address leave others alone, and do not fill up the day for all', async () => {
    await setLimits({ perAddressHour: 1, perBlockDay: 3, inAllDay: 3 })
    await come({ address: '203.0.113.1' })
    for (let at = 0; at < 10; at += 1) await come({ address: '203.0.113.1' })

    expect((await come({ address: '203.0.113.2' })).ok).toBe(true)
    expect((await come({ address: '198.51.100.1' })).ok).toBe(true)
  })

  test('change with the settings, at once', async () => {
    await setLimits({ perAddressHour: 1 })
    await come()
    expect((await come()).ok).toBe(false)

    await setLimits({ perAddressHour: 9 })

    expect((await come()).ok).toBe(true)
  })

  test('end whoever asks for ever, also with mistakes', async () => {
    await setLimits({ perAddressHour: 1 })
    const wrong = () => come({ with: { title: '' } })

    for (let at = 0; at < 12; at += 1) expect(await wrong()).toMatchObject({ reason: 'answers' })
    expect(await wrong()).toMatchObject({ reason: 'too-many' })
  })
})

test('what is counted a day loses none of fifty at once', async () => {
  await Promise.all(Array.from({ length: 50 }, () => countDaily(bank.payload, 'received')))

  expect(await daily()).toEqual({ received: 50 })
})
