import { createLocalReq } from 'payload'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { GET as askForWork } from '@/app/api/contribute/challenge/route'
import { findCaseByToken } from '@/commands/submission/caseKeys'
import { type Incoming, receiveContribution } from '@/commands/submission/receiveContribution'
import { addressOf, issueForm, parseTrusted, readForm, remoteHeader } from '@/plugins/gatekeeper'
import { solveProof } from '@/plugins/gatekeeper/solveProof'

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
const said = (outcome: Awaited<ReturnType<typeof come>>) => (outcome.ok ? 'in' : outcome.reason)
const tally = (outcomes: readonly string[]) =>
  Object.fromEntries(
    [...new Set(outcomes)].map((one) => [one, outcomes.filter((x) => x === one).length]),
  )

const setLimits = (limits: Record<string, number>) =>
  bank.payload.updateGlobal({ slug: 'contribution-settings', data: { limits } })
const wide = { perAddressHour: 1000, perBlockDay: 1000, perEmailDay: 100, inAllDay: 1000 }

const rooms = ['submissions', 'submitters', 'submission-entries', 'case-keys', 'letters'] as const
async function countRows(): Promise<Record<string, number>> {
  const counted = await Promise.all(
    rooms.map(async (collection) => [
      collection,
      (await bank.payload.db.count({ collection })).totalDocs,
    ]),
  )
  return Object.fromEntries(counted)
}
const everywhere = (rows: number) => Object.fromEntries(rooms.map((room) => [room, rows]))

describe('a flood', () => {
  test('of 200 at once, within raised limits, loses none and doubles none', async () => {
    await setLimits(wide)
    const all = await Promise.all(
      Array.from({ length: 200 }, (_, at) =>
        anIncoming(bank.payload, {
          address: `203.0.113.${at}`,
          from: { email: `avsandare${at}@example.se` },
          with: { title: `Nummer ${at}` },
        }),
      ),
    )

    const outcomes = await Promise.all(all.map((one) => receiveContribution(bank.payload, one)))

    const references = outcomes.map((one) => (one.ok ? one.receipt.reference : one.reason))
    expect(tally(outcomes.map(said))).toEqual({ in: 200 })
    expect(new Set(references).size).toBe(200)
    expect(await countRows()).toEqual(everywhere(200))
    expect((await bank.payload.db.count({ collection: 'spent-proofs' })).totalDocs).toBe(200)
    const { docs } = await bank.payload.db.find<{ name: string; count: number }>({
      collection: 'daily-counts',
      limit: 0,
      pagination: false,
    })
    expect(docs.map(({ count, name }) => [name, count])).toEqual([['received', 200]])
    const titles = await bank.payload.db.find<{ title: string }>({
      collection: 'submissions',
      limit: 0,
      pagination: false,
    })
    expect(new Set(titles.docs.map(({ title }) => title)).size).toBe(200)
  }, 240_000)

  test('from one address leaves five an hour, and tells the rest when to come again', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 60 }, (_, at) => come({ from: { email: `a${at}@example.se` } })),
    )

    expect(tally(outcomes.map(said))).toEqual({ in: 5, 'too-many': 55 })
    for (const one of outcomes) {
      if (one.ok) continue
      expect(one.retryAfter).toBeGreaterThan(0)
      expect(one.retryAfter).toBeLessThanOrEqual(3600)
    }
    expect(await countRows()).toEqual(everywhere(5))
  })

  test('from a whole block of addresses leaves twenty a day', async () => {
    const v4 = Array.from({ length: 40 }, (_, at) => `203.0.113.${at}`)
    const v6 = Array.from({ length: 40 }, (_, at) => `2001:db8:7:${at.toString(16)}::${at + 1}`)

    for (const block of [v4, v6]) {
      const outcomes = await Promise.all(
        block.map((address, at) =>
          come({
            address,
            from: {
              email: `${block.length}${at}@${address.slice(0, 4) === '2001' ? 'sex' : 'fyra'}.example`,
            },
          }),
        ),
      )
      expect(tally(outcomes.map(said))).toEqual({ in: 20, 'too-many': 20 })
    }
  })

  test('from everywhere stops at the limit for all, and says so', async () => {
    await setLimits({ inAllDay: 10 })

    const outcomes = await Promise.all(
      Array.from({ length: 30 }, (_, at) =>
        come({ address: `10.${at}.0.1`, from: { email: `a${at}@example.se` } }),
      ),
    )

    expect(tally(outcomes.map(said))).toEqual({ in: 10, 'too-many-in-all': 20 })
    expect(await countRows()).toEqual(everywhere(10))
  })

  test('of letters to one inbox ends after three, whatever the case it is written in', async () => {
    const spellings = [
      'offer@example.se',
      'Offer@example.se',
      'OFFER@EXAMPLE.SE',
      'oFFer@example.se',
    ]

    const outcomes = []
    for (const [at, email] of spellings.entries()) {
      outcomes.push(await come({ address: `10.${at}.0.1`, from: { email } }))
    }

    expect(outcomes.map(said)).toEqual(['in', 'in', 'in', 'too-many'])
  })

  test('behind forged hops is counted at the socket', async () => {
    const trust = parseTrusted(['10.0.0.0/8'])
    if (!trust.ok) throw new Error(trust.wrong)
    const from = (at: number) =>
      addressOf(
        new Headers({
          [remoteHeader]: '203.0.113.9',
          'x-forwarded-for': `198.51.${at}.7, 10.0.0.${at}`,
          'x-real-ip': `198.51.${at}.7`,
          forwarded: `for=198.51.${at}.7`,
        }),
        trust.trusted,
      )

    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        come({ address: from(at), from: { email: `a${at}@example.se` } }),
      ),
    )

    expect(tally(outcomes.map(said))).toEqual({ in: 5, 'too-many': 15 })
  })

  test('of links for one form is no way around the limits', async () => {
    await setLimits({ perAddressHour: 1 })
    const incoming = await anIncoming(bank.payload, { from: { email: '' } })

    const outcomes = await Promise.all(
      Array.from({ length: 40 }, () => receiveContribution(bank.payload, incoming)),
    )

    const tokens = outcomes.map((one) => one.ok && one.receipt.token).filter(Boolean)
    expect(outcomes.every(({ ok }) => ok)).toBe(true)
    expect(tokens.length).toBeLessThanOrEqual(13)
    expect((await bank.payload.db.count({ collection: 'submissions' })).totalDocs).toBe(1)
  })
})

describe('a replay', () => {
  test('of a form a hundred times makes one case', async () => {
    const incoming = await anIncoming(bank.payload)

    const outcomes = await Promise.all(
      Array.from({ length: 100 }, () => receiveContribution(bank.payload, incoming)),
    )
    const changed = await receiveContribution(bank.payload, {
      ...incoming,
      answers: { ...(incoming.answers as object), title: 'En annan rubrik' },
    })

    expect(new Set(outcomes.map((one) => one.ok && one.receipt.id)).size).toBe(1)
    expect(said(changed)).toBe('in')
    expect(await countRows()).toEqual(everywhere(1))
  })

  test('of a proof with a hundred forms lets one of them in', async () => {
    await setLimits(wide)
    const proof = await aProof(bank.payload)

    const outcomes = await Promise.all(Array.from({ length: 100 }, () => come({ proof })))

    expect(tally(outcomes.map(said))).toEqual({ in: 1, 'proof-broken': 99 })
    expect(await countRows()).toEqual(everywhere(1))
  })

  test('of a proof leaves its sender free to try the same form again', async () => {
    const incoming = await anIncoming(bank.payload, { with: { title: '' } })
    const wrong = await receiveContribution(bank.payload, incoming)
    const mended = {
      ...incoming,
      answers: { ...(incoming.answers as object), title: 'Nu med rubrik' },
    }

    expect([said(wrong), said(await receiveContribution(bank.payload, mended))]).toEqual([
      'answers',
      'in',
    ])
  })
})

describe('a forged stamp', () => {
  test('lets nobody in', async () => {
    const real = aForm(bank.payload)
    const swapped = real.slice(30) + real.slice(0, 30)
    const forged: unknown[] = [
      ...['', ' ', 'a'.repeat(61), '7'.repeat(61), real.slice(0, -1), `${real}a`, swapped],
      ...[
        real.toUpperCase(),
        ` ${real}`,
        `${real}\n`,
        `${real.slice(0, -1)}1`,
        real.replace(/./, '='),
      ],
      ...[issueForm('another secret', new Date()), crypto.randomUUID(), '../../etc/passwd'],
      ...[null, undefined, 0, true, {}, [], { $gt: '' }, [real], { toString: () => real }],
    ]

    for (const formToken of forged) {
      const outcome = await come({ formToken: formToken as string })
      expect(said(outcome), JSON.stringify(formToken)).toBe('form-unknown')
    }
    expect(await countRows()).toEqual(everywhere(0))
  })

  test('is compared in the same time, wherever it differs', () => {
    const now = new Date()
    const real = issueForm('secret', now)
    const wrongAt = (at: number) =>
      real.slice(0, at) + (real[at] === 'a' ? 'b' : 'a') + real.slice(at + 1)
    const tokens = { early: wrongAt(37), late: wrongAt(58) }
    const time = { early: [] as number[], late: [] as number[] }
    for (let round = 0; round < 6000; round += 1) {
      for (const which of ['early', 'late'] as const) {
        const began = process.hrtime.bigint()
        readForm('secret', tokens[which], now)
        time[which].push(Number(process.hrtime.bigint() - began))
      }
    }

    const median = (all: number[]) => all.toSorted((a, b) => a - b)[all.length >> 1] ?? 0
    const ratio = median(time.early) / median(time.late)
    expect(ratio).toBeGreaterThan(0.8)
    expect(ratio).toBeLessThan(1.25)
  })
})

describe('guessing', () => {
  test('a reference opens nothing, and neither do a thousand tokens', async () => {
    const outcome = await come({ from: { email: '' } })
    if (!outcome.ok) throw new Error(outcome.reason)
    const { id, reference, token } = outcome.receipt
    const req = await createLocalReq({}, bank.payload)
    const letters = 'abcdefghijklmnopqrstuvwxyz234567'
    const random = () =>
      Array.from(crypto.getRandomValues(new Uint8Array(52)), (byte) => letters[byte % 32]).join('')
    const near = Array.from({ length: 52 }, (_, at) => {
      const other = token?.[at] === 'a' ? 'b' : 'a'
      return `${token?.slice(0, at)}${other}${token?.slice(at + 1)}`
    })

    const tries: unknown[] = [
      ...[reference, id, '', null, {}, { $ne: null }, ['a'], '*', '%', token?.toUpperCase()],
      ...near,
      ...Array.from({ length: 1000 }, random),
    ]
    for (const one of tries) expect(await findCaseByToken(req, one, new Date())).toBeNull()
    expect(await findCaseByToken(req, token, new Date())).toMatchObject({ submission: id })
  })

  test('by way of the API tells strangers nothing, not even whether a reference exists', async () => {
    const outcome = await come()
    if (!outcome.ok) throw new Error(outcome.reason)
    const { id, reference } = outcome.receipt

    for (const as of [undefined, 'contributor', 'partner'] as const) {
      const ask = async (path: string, query = {}) => {
        const { body, status } = await bank.rest('GET', path, { as, query })
        return JSON.stringify([status, body])
      }
      const asked = (equals: string) => ({ where: { reference: { equals } } })
      const known = await ask('/api/submissions', asked(reference))
      expect(known).toBe(await ask('/api/submissions', asked('AIL-2026-XXXXXXX')))
      expect(known).toContain('403')
      expect(await ask('/api/submissions/count', asked(reference))).toContain('403')
      expect(await ask(`/api/submissions/${id}`)).toContain('403')
      expect(await ask(`/api/submissions/${id}/case`)).toMatch(/^\[40[134]/)
    }
    const { body } = await bank.graphql(
      `{ Submissions(where: { reference: { equals: "${reference}" } }) { docs { id } totalDocs } }`,
    )
    expect(JSON.stringify(body)).not.toContain(id)
  })

  test('by the settings tells strangers nothing', async () => {
    const { status } = await bank.rest('GET', '/api/globals/contribution-settings')

    expect(status).toBe(403)
  })
})

describe('the work for a proof', () => {
  const ask = (headers: Record<string, string> = {}) =>
    askForWork(new Request('http://localhost:3000/api/contribute/challenge', { headers }))

  test('is given to pages of this site, fresh each time, and can be done', async () => {
    await bank.payload.updateGlobal({ slug: 'contribution-settings', data: { proofCost: 1000 } })
    const answer = await ask({ 'sec-fetch-site': 'same-origin' })
    const challenge = await answer.json()
    const proof = await solveProof(challenge)

    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(challenge.parameters.nonce).not.toBe((await (await ask()).json()).parameters.nonce)
    expect(said(await come({ proof }))).toBe('in')
  })

  test('is given to no other site', async () => {
    for (const [name, value] of [
      ['sec-fetch-site', 'cross-site'],
      ['sec-fetch-site', 'same-site'],
      ['origin', 'https://example.com'],
      ['origin', 'null'],
    ] as const) {
      expect((await ask({ [name]: value })).status, value).toBe(403)
    }
  })
})

describe('when something breaks in the middle', () => {
  test('nothing is kept, nothing is counted, and the form can be sent again', async () => {
    await setLimits({ perAddressHour: 1, inAllDay: 1, perBlockDay: 1, perEmailDay: 1 })
    const incoming: Incoming = await anIncoming(bank.payload)
    const { create } = bank.payload.db
    bank.payload.db.create = (async (args: { collection: string }) => {
      if (args.collection === 'letters') throw new Error('the disk is full')
      return create.call(bank.payload.db, args as never)
    }) as typeof create

    const failed = receiveContribution(bank.payload, incoming)
    await expect(failed).rejects.toThrow('the disk is full')
    bank.payload.db.create = create

    expect(await countRows()).toEqual(everywhere(0))
    expect((await bank.payload.db.count({ collection: 'spent-proofs' })).totalDocs).toBe(0)
    expect(said(await receiveContribution(bank.payload, incoming))).toBe('in')
    expect(await countRows()).toEqual(everywhere(1))
  })
})
