import { beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { receiveContribution } from '@/commands/submission/receiveContribution'
import { longest, tidy } from '@/domain/submission/contribution'
import type { SubmissionKind } from '@/domain/submission/kinds'

import { type Bank, startBank } from '../../support/bank'
import { anAnswer, anIncoming, aSender } from '../../support/contributions'
import { anExample } from '../../support/items'
import { publish } from '../../support/publish'

let bank: Bank
beforeAll(async () => {
  bank = await startBank()
})
beforeEach(() => bank.emptyBank())

/** Every field of every form: of which kind it is, and the longest answer that it takes. */
const texts = {
  title: longest.title,
  areaName: longest.title,
  challenge: longest.story,
  whatWasDone: longest.story,
  results: longest.results,
  advice: longest.results,
  summary: longest.summary,
  organisation: longest.short,
}
const closed = ['municipality', 'status', 'startYear', 'costBand'] as const
const lists = ['themes', 'targetGroups', 'methods', 'links'] as const
const senderTexts = { name: longest.name, role: longest.name, creditName: longest.name }

/** What is neither a text nor a list: operators of two databases, keys of prototypes, plain nonsense. */
const wrongTypes: readonly unknown[] = [
  ...[null, 0, 7, true, {}, { length: 3 }, { $gt: '' }, { $ne: null }, { $where: 'sleep(1000)' }],
  ...[JSON.parse('{"__proto__": {"isAdmin": true}}'), { constructor: { prototype: { x: 1 } } }],
  ...[{ toString: 'x' }, [['a']], [{ $regex: '.*' }], [null]],
]

const knock = { perAddressHour: 1000, perBlockDay: 1000, perEmailDay: 100, inAllDay: 1000 }
const open = () =>
  bank.payload.updateGlobal({ slug: 'contribution-settings', data: { limits: knock } })

async function come(given: { answers?: unknown; sender?: unknown; kind?: SubmissionKind }) {
  const incoming = await anIncoming(bank.payload, { proof: null })
  return receiveContribution(bank.payload, { ...incoming, ...given })
}

async function expectRefused(
  given: Parameters<typeof come>[0],
  field: string | null,
  about: unknown,
) {
  const outcome = await come(given)
  const told = `${field}: ${JSON.stringify(about)?.slice(0, 60)}`
  expect(outcome, told).toMatchObject({ ok: false, reason: 'answers' })
  if (outcome.ok || field === null) return
  const fields = outcome.problems?.map((one) => one.field) ?? []
  expect(
    fields.some((one) => one === field || one.startsWith(`${field}.`)),
    `${told} names ${fields}`,
  ).toBe(true)
}

async function expectNothingKept() {
  for (const collection of ['submissions', 'submitters', 'case-keys', 'letters'] as const) {
    expect((await bank.payload.db.count({ collection })).totalDocs, collection).toBe(0)
  }
  expect({}).not.toHaveProperty('isAdmin')
  expect({}).not.toHaveProperty('x')
}

describe('an answer', () => {
  test('that is too long is named, in every field', async () => {
    await open()
    for (const [field, most] of Object.entries(texts)) {
      await expectRefused({ answers: anAnswer({ [field]: 'ö'.repeat(most + 1) }) }, field, most)
    }
    for (const [field, most] of Object.entries(senderTexts)) {
      const sender = aSender({ [field]: 'x'.repeat(most + 1) })
      await expectRefused({ sender }, `sender.${field}`, most)
    }
    const far = `https://example.se/${'a'.repeat(longest.url)}`
    await expectRefused({ answers: anAnswer({ links: [far] }) }, 'links', 'far')
    const sender = aSender({ email: `${'a'.repeat(300)}@example.se` })
    await expectRefused({ sender }, 'sender.email', 'long')
    await expectRefused({ answers: anAnswer({ advice: 'x'.repeat(5_000_000) }) }, 'advice', '5 MB')
    await expectNothingKept()
  })

  test('of the wrong type is named, in every field', async () => {
    await open()
    for (const wrong of wrongTypes) {
      for (const field of [...Object.keys(texts), ...closed]) {
        await expectRefused({ answers: anAnswer({ [field]: wrong }) }, field, wrong)
      }
      for (const field of lists) {
        await expectRefused({ answers: anAnswer({ [field]: wrong }) }, field, wrong)
      }
      for (const field of [...Object.keys(senderTexts), 'email']) {
        await expectRefused({ sender: aSender({ [field]: wrong }) }, `sender.${field}`, wrong)
      }
    }
    for (const consent of [...wrongTypes.filter((one) => one !== true), false, 'true', 1]) {
      await expectRefused({ sender: aSender({ consent }) }, 'sender.consent', consent)
    }
    await expectNothingKept()
  }, 120_000)

  test('that was never asked for is named', async () => {
    await open()
    const strange = [
      ...['id', '_id', 'stage', 'score', 'reference', 'keyHash', 'result', 'createdBy', '$set'],
      ...['constructor', 'prototype', 'hasOwnProperty', 'toString', 'a.b', ''],
    ]
    for (const field of strange) {
      await expectRefused({ answers: { ...anAnswer(), [field]: 'x' } }, field, field)
      await expectRefused({ sender: { ...aSender(), [field]: 'x' } }, `sender.${field}`, field)
    }
    await expectNothingKept()
  })

  test('with the key of a prototype changes nothing anywhere', async () => {
    const answers = JSON.parse(
      JSON.stringify(anAnswer()).replace('{', '{"__proto__":{"isAdmin":true},'),
    )
    const outcome = await come({ answers })

    expect({}).not.toHaveProperty('isAdmin')
    if (!outcome.ok) return expect(outcome.reason).toBe('answers')
    const kept = await keptOf(outcome.receipt.id)
    expect(JSON.stringify(kept.contribution)).not.toContain('isAdmin')
  })

  test.each([
    { nothing: null },
    { nothing: undefined },
    { nothing: 0 },
    { nothing: '' },
    { nothing: 'text' },
    { nothing: true },
    { nothing: [] },
    { nothing: [anAnswer()] },
    { nothing: new Date() },
  ])('that is no form at all is no contribution: $nothing', async ({ nothing }) => {
    await expectRefused({ answers: nothing }, null, nothing)
    await expectRefused({ sender: nothing }, null, nothing)
    await expectNothingKept()
  })

  test('too many of a list are named', async () => {
    for (const field of lists) {
      const value = field === 'links' ? 'https://example.se' : 'x'
      await expectRefused({ answers: anAnswer({ [field]: Array(11).fill(value) }) }, field, 11)
    }
    await expectNothingKept()
  })

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)//https://example.se',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'https://user:password@example.se',
    'https://localhost',
    '//example.se',
    'https:example.se',
    'ftp://example.se',
  ])('%s is no link', async (address) => {
    await expectRefused({ answers: anAnswer({ links: [address] }) }, 'links', address)
  })

  test.each([
    'method/../../users',
    "method/' OR 1=1 --",
    'users/admin',
    'constructor/x',
    '__proto__/x',
    'method',
    'method/',
    '/',
    'method/%00',
  ])('about %s is about nothing', async (about) => {
    const answers = { about, text: 'Något är fel här.' }

    expect(await come({ answers, kind: 'correction' })).toMatchObject({ reason: 'about-unknown' })
    await expectNothingKept()
  })

  test('a page that is neither method nor tool takes no experience', async () => {
    const { id } = await bank.keep('examples', anExample({ title: 'Odling på gården' }))
    await publish(bank, 'examples', id)
    const answers = { outcome: 'battre', text: 'Det gick bra.', title: 'Vår odling' }
    const about = 'example/odling-pa-garden'

    const experience = await come({ answers: { ...answers, about }, kind: 'experience' })

    expect(experience).toMatchObject({ reason: 'about-unknown' })
    expect(await bank.payload.db.count({ collection: 'submissions' })).toEqual({ totalDocs: 0 })
    const correction = { about, text: 'Något är fel här.' }
    expect(await come({ answers: correction, kind: 'correction' })).toMatchObject({ ok: true })
  })
})

/** What does harm where it is run, in a page, a sheet, a template, a statement or a terminal. */
const harmful = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'; DROP TABLE submissions; --",
  '{{constructor.constructor("alert(1)")()}}',
  '${7*7}<%= 7*7 %>#{7*7}',
  '=HYPERLINK("http://example.se","x")',
  '[x](javascript:alert(1))',
  '</textarea><svg onload=alert(1)>',
  '{"root":{"type":"root","children":[{"type":"relationship"}]}}',
  'Content-Type: text/html\nBcc: alla@example.se',
]

describe('a script in a field', () => {
  test('is kept as the characters that were typed, in every field', async () => {
    await open()
    for (const typed of harmful) {
      const fields = Object.entries(texts).map(([field, most]) => [field, typed.slice(0, most)])
      const answers = anAnswer({ ...Object.fromEntries(fields), methods: [typed], themes: [typed] })
      const sender = aSender({ creditName: typed, name: typed, role: typed })

      const outcome = await come({ answers, sender: { ...sender, email: '' } })
      if (!outcome.ok) throw new Error(`${typed}: ${JSON.stringify(outcome)}`)

      const { contribution, submitter, title } = await keptOf(outcome.receipt.id)
      expect(title).toBe(tidy(typed))
      for (const [field, value] of fields)
        expect(contribution[`${field}`], typed).toBe(tidy(`${value}`))
      expect(contribution).toMatchObject({ methods: [tidy(typed)], themes: [tidy(typed)] })
      expect(submitter).toMatchObject({ creditName: tidy(typed), name: tidy(typed) })
    }
  })

  test('reaches moderators as data, and nobody by letter', async () => {
    await open()
    for (const typed of harmful) {
      const outcome = await come({
        answers: anAnswer({ title: typed, challenge: typed }),
        sender: aSender({ name: typed, email: `a${harmful.indexOf(typed)}@example.se` }),
      })
      if (!outcome.ok) throw new Error(JSON.stringify(outcome))
    }

    const list = await bank.rest('GET', '/api/submissions', { as: 'editor', query: { limit: 100 } })
    const letters = await bank.payload.db.find<Record<string, string>>({
      collection: 'letters',
      limit: 0,
      pagination: false,
    })
    expect(list.headers.get('content-type')).toContain('application/json')
    expect(list.body.docs.map(({ title }: { title: string }) => title).toSorted()).toEqual(
      harmful.map(tidy).toSorted(),
    )
    expect(letters.docs).toHaveLength(harmful.length)
    for (const { html, subject, text } of letters.docs) {
      for (const typed of harmful) {
        for (const part of [html, subject, text]) expect(part).not.toContain(typed)
      }
    }
  })

  test('that turns the direction of writing, or hides, loses what hides it', async () => {
    const outcome = await come({
      answers: anAnswer({ title: 'Rub\u202Erik\u0000 \u200Bmed\u2028dolda\uFEFF tecken\u0007' }),
    })
    if (!outcome.ok) throw new Error(outcome.reason)

    expect((await keptOf(outcome.receipt.id)).title).toBe('Rubrik meddolda tecken')
  })
})

async function keptOf(id: string) {
  const kept = await bank.payload.db.findOne<{
    id: string
    title: string
    contribution: Record<string, unknown>
  }>({ collection: 'submissions', where: { id: { equals: id } } })
  const submitter = await bank.payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: 'submitters',
    where: { submission: { equals: id } },
  })
  if (!kept) throw new Error('nothing was kept')
  return { ...kept, submitter }
}
