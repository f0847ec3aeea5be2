import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { eraseCase } from '@/commands/submission/privacy/eraseCase'
import { receiveContribution } from '@/commands/submission/receiveContribution'
import { issueForm } from '@/plugins/gatekeeper'
import { sendLetters } from '@/plugins/outbox/sendLetters'
import { runRetention } from '@/plugins/privacy'

import { type Actor, startBank } from '../../support/bank'
import { aCanary, canaryAnswers, canarySender } from '../../support/canary'
import { accept, aTalkedCase } from '../../support/canaryCase'
import { openPostOffice } from '../../support/postOffice'

const bank = await startBank()
const { payload } = bank
const office = await openPostOffice(payload)

beforeEach(() => bank.emptyBank())
afterEach(() => vi.restoreAllMocks())
afterAll(() => office.leave())

const everybody = [undefined, 'contributor', 'partner', 'editor', 'admin'] as const satisfies (
  | Actor
  | undefined
)[]

/** Whatever is said anywhere while a test runs. */
function listen(): string[] {
  const said: string[] = []
  const note = (...words: unknown[]) => {
    for (const word of words) said.push(tell(word))
  }
  for (const level of ['trace', 'debug', 'info', 'warn', 'error', 'fatal'] as const) {
    vi.spyOn(payload.logger, level).mockImplementation(note as never)
  }
  for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    vi.spyOn(console, level).mockImplementation(note)
  }
  return said
}

/** All of a value that a log could write: an error with its message, its stack and what it holds. */
function tell(word: unknown): string {
  const seen = new Set<unknown>()
  return `${word} ${JSON.stringify(word, (_, value) => {
    if (value && typeof value === 'object') {
      if (seen.has(value)) return undefined
      seen.add(value)
    }
    if (!(value instanceof Error)) return value
    return { ...value, cause: value.cause, message: value.message, stack: value.stack }
  })}`
}

describe('the log', () => {
  test('tells nothing of a sender, from the form to the erasure', async () => {
    const canary = aCanary()
    const said = listen()

    const received = await receiveContribution(payload, {
      kind: 'example',
      locale: 'sv',
      answers: canaryAnswers(canary),
      sender: canarySender(canary),
      formToken: issueForm(payload.secret, new Date(Date.now() - 60_000)),
      trap: '',
      proof: null,
      address: '198.51.100.7',
    })
    expect(received.ok).toBe(true)
    const id = await aTalkedCase(bank, canary)
    await accept(bank, id)
    office.refuse(`${canary}@example.se`)
    await sendLetters(payload)
    await runRetention(payload)
    await eraseCase(payload, { cause: 'case-page', submission: id })

    expect(said.filter((line) => line.includes(canary))).toEqual([])
    expect(said.filter((line) => line.includes('198.51.100.7'))).toEqual([])
  })

  test('tells what the database refused, and not what it was given', async () => {
    const canary = aCanary()
    const id = await aTalkedCase(bank, canary)

    const failed = await payload.db
      .create({
        collection: 'submission-entries',
        data: {
          ...{ at: new Date().toISOString(), by: 'sender', move: 'add', rev: 0, to: 'pending' },
          key: `${id}:0`, // taken
          words: canary,
        },
      })
      .catch((err: unknown) => err)

    expect(failed).toBeInstanceOf(Error)
    expect(tell(failed)).not.toContain(canary)
  })
})

describe('who sent a contribution', () => {
  test('is told by no collection, over REST or GraphQL, to anybody', async () => {
    const canary = aCanary()
    const id = await aTalkedCase(bank, canary)
    const contact = [`Namn ${canary}`, `Roll ${canary}`, `${canary}@example.se`]

    for (const as of everybody) {
      for (const { slug } of payload.config.collections) {
        const { body } = await bank.rest('GET', `/api/${slug}`, {
          as,
          query: { depth: 3, limit: 100 },
        })
        const told = JSON.stringify(body)
        for (const word of contact) expect(told, `${slug} to ${as}`).not.toContain(word)
      }
      const path = `/api/submissions/${id}`
      const { body } = await bank.rest('GET', path, { as, query: { depth: 3 } })
      for (const word of contact) expect(JSON.stringify(body)).not.toContain(word)

      const query = `{ Submission(id: "${id}") { title } Letters { docs { to subject } } }`
      const asked = await bank.graphql(query, {}, { as })
      for (const word of contact) expect(JSON.stringify(asked.body)).not.toContain(word)
    }
  })

  test('is told by one address alone, to moderators', async () => {
    const canary = aCanary()
    const id = await aTalkedCase(bank, canary)

    const answers = new Map<string, boolean>()
    for (const as of everybody) {
      const { body } = await bank.rest('GET', `/api/submissions/${id}/case`, { as })
      answers.set(String(as), JSON.stringify(body).includes(`${canary}@example.se`))
    }

    expect(Object.fromEntries(answers)).toEqual({
      undefined: false,
      contributor: false,
      partner: false,
      editor: true,
      admin: true,
    })
  })
})
