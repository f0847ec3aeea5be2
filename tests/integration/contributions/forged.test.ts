import { createLocalReq } from 'payload'
import { beforeEach, describe, expect, test, vi } from 'vitest'

import { GET as follow } from '@/app/(site)/[locale]/contribute/case/[token]/route'
import { actOnCase } from '@/app/(site)/[locale]/contribute/case/actOnCase'
import { correctCase } from '@/app/(site)/[locale]/contribute/case/correctCase'
import { GET as handOut } from '@/app/(site)/[locale]/contribute/case/data/route'
import { sendLink } from '@/app/(site)/[locale]/contribute/lost/sendLink'
import { sendContribution } from '@/app/(site)/[locale]/contribute/sendContribution'
import { addEmail } from '@/commands/submission/case/addEmail'
import { erase } from '@/commands/submission/case/erase'
import { exportData } from '@/commands/submission/case/exportData'
import { openCase } from '@/commands/submission/case/openCase'
import { teachSpam } from '@/commands/submission/teachSpam'
import { doings, untouched } from '@/components/case/caseState'
import { blankForm } from '@/components/contribute/formState'
import { caseCookie } from '@/domain/vocabulary/cookies'
import { forgetLimits, remoteHeader } from '@/plugins/gatekeeper'

import { startBank } from '../../support/bank'
import { aCase, aConfirmedCase, caseNow, lettersKept, move } from '../../support/cases'
import { aForm, anAnswer, aProof } from '../../support/contributions'
import { upload } from '../../support/uploads'

/** What came with the request: the browser of somebody. */
const browser = vi.hoisted(() => ({
  cookies: new Map<string, string>(),
  headers: new Headers(),
  later: [] as (() => Promise<void>)[],
}))

vi.mock('next/headers', () => ({
  cookies: async () => ({
    get: (name: string) => {
      const value = browser.cookies.get(name)
      return value === undefined ? undefined : { name, value }
    },
    set: (name: string, value: string, { maxAge }: { maxAge: number }) =>
      maxAge > 0 ? browser.cookies.set(name, value) : browser.cookies.delete(name),
  }),
  draftMode: async () => ({ isEnabled: false }),
  headers: async () => browser.headers,
}))
vi.mock('next/navigation', () => ({
  redirect: (to: string) => {
    throw new Error(`leads to ${to}`)
  },
}))
vi.mock('next/cache', () => ({
  refresh: () => {},
  revalidateTag: () => {},
  unstable_cache: (work: unknown) => work,
}))
vi.mock('next/server', async (original) => ({
  ...(await original<object>()),
  after: (work: () => Promise<void>) => browser.later.push(work),
}))

const bank = await startBank()
const { payload } = bank

beforeEach(async () => {
  await bank.emptyBank()
  forgetLimits(payload)
  browser.cookies.clear()
  browser.headers = new Headers({ [remoteHeader]: '203.0.113.9', 'sec-fetch-site': 'same-origin' })
  browser.later.length = 0
})

const formOf = (fields: Readonly<Record<string, string | readonly string[] | File>>) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) {
    if (value instanceof File) form.set(name, value)
    else for (const one of [value].flat()) form.append(name, one)
  }
  return form
}

/** Where an action led, or the form that came back. */
const outcomeOf = async (work: Promise<unknown>) =>
  work.catch((err: Error) => {
    if (!err.message.startsWith('leads to ')) throw err
    return err.message.slice('leads to '.length)
  })

const rows = [
  'submissions',
  'submitters',
  'submission-entries',
  'submission-files',
  'case-keys',
  'letters',
  'privacy-runs',
] as const

/** All that is kept of contributions: any change at all shows. */
const everything = async () =>
  Promise.all(
    rows.map(async (collection) => {
      const { docs } = await payload.db.find({ collection, limit: 0, pagination: false })
      return JSON.stringify(
        docs.sort((one, other) => String(one.id).localeCompare(String(other.id))),
      )
    }),
  )

type Held = Awaited<ReturnType<typeof aCase>>

const asked = ({ holder }: Held, fields: Record<string, string> = {}) => ({
  email: 'annan@example.se',
  locale: 'sv',
  reference: holder.reference,
  seen: String(holder.seen),
  sure: 'on',
  words: 'Inte mina ord.',
  ...fields,
})

const corrected = (held: Held) => ({
  ...anAnswer({ municipality: 'Norrköping', title: 'Ändrad av någon annan' }),
  ...{ kind: 'example', locale: 'sv', reference: held.holder.reference },
  seen: String(held.holder.seen),
})

describe('a form for a case that is not theirs', () => {
  /** What somebody holds who attacks the case. */
  const attackers: readonly (readonly [string, (own: Held, other: Held) => string | null])[] = [
    ['without a cookie', () => null],
    ['with an empty one', () => ''],
    ['with the cookie of another case', (own) => own.holder.proof],
    ['with the token instead of the cookie', (_, other) => other.holder.token],
    [
      'with the seal of one case and the words of another',
      (own, other) => `${other.holder.proof.split('.')[0]}.${own.holder.proof.split('.')[1]}`,
    ],
    ['with a cookie twice', (_, other) => `${other.holder.proof}.${other.holder.proof}`],
    ['with a very long one', (_, other) => other.holder.proof + 'a'.repeat(100_000)],
    ['with a nul byte in it', (_, other) => `${other.holder.proof}\0`],
    ['with the name of a prototype', () => '__proto__.constructor'],
  ]

  test.each(attackers)('does nothing %s', async (_, cookieOf) => {
    const own = await aCase(payload, { answers: { title: 'Min egen' } })
    const other = await aCase(payload)
    const cookie = cookieOf(own, other)
    if (cookie !== null) browser.cookies.set(caseCookie.sv, cookie)
    const before = await everything()

    for (const doing of doings.filter((one) => one !== 'leave')) {
      const state = await outcomeOf(actOnCase(untouched, formOf(asked(other, { do: doing }))))
      expect(state, doing).toMatchObject({ doing })
      expect(['closed', 'other-case'], doing).toContain((state as { reason: string }).reason)
    }
    const before2 = { near: [], open: null, problems: [], reason: null, turn: 0 } as never
    expect(await outcomeOf(correctCase(before2, formOf(corrected(other))))).toMatchObject({
      problems: [],
      reason: expect.stringMatching(/^(closed|other-case)$/),
    })

    expect(await everything()).toEqual(before)
  })

  test('does nothing with the right cookie from another site', async () => {
    const { holder, ...rest } = await aCase(payload)
    browser.cookies.set(caseCookie.sv, holder.proof)
    const before = await everything()

    for (const site of ['cross-site', 'same-site', 'none']) {
      browser.headers.set('sec-fetch-site', site)
      for (const doing of doings) {
        const form = formOf(asked({ holder, ...rest }, { do: doing }))
        expect(await outcomeOf(actOnCase(untouched, form))).toMatchObject({ reason: 'elsewhere' })
      }
    }

    expect(await everything()).toEqual(before)
    expect(browser.cookies.get(caseCookie.sv)).toBe(holder.proof)
  })

  test('claims no file that somebody else has uploaded', async () => {
    const held = await aCase(payload)
    browser.cookies.set(caseCookie.sv, held.holder.proof)
    const theirs = await upload(payload, aForm(payload))
    const form = formOf({
      ...asked(held, { do: 'add', form: aForm(payload) }),
      ...{ file: theirs.id, [`files.${theirs.id}.rights`]: 'on' },
    })

    await outcomeOf(actOnCase(untouched, form))

    const kept = await payload.db.findOne<{ id: string; submission?: unknown }>({
      collection: 'submission-files',
      where: { id: { equals: theirs.id } },
    })
    expect(kept?.submission ?? null).toBeNull()
  })

  test('that says nonsense is answered and changes nothing', async () => {
    const held = await aCase(payload)
    browser.cookies.set(caseCookie.sv, held.holder.proof)
    const before = await everything()
    const nonsense: Record<string, string | readonly string[] | File>[] = [
      { seen: 'NaN' },
      { seen: '1e3' },
      { seen: ['99', String(held.holder.seen)] },
      { seen: new File(['0'], 'seen') },
      { reference: ['x', held.holder.reference] },
      { reference: new File([held.holder.reference], 'x') },
      { reference: '__proto__' },
    ]

    for (const one of nonsense) {
      const form = formOf({ ...asked(held), do: 'add', ...one })
      expect(await outcomeOf(actOnCase(untouched, form)), JSON.stringify(one)).toMatchObject({
        reason: expect.any(String),
      })
    }

    expect(await everything()).toEqual(before)
  })
})

describe('the data of a case', () => {
  const get = (locale = 'sv') =>
    handOut(new Request('http://localhost:3000/x'), { params: Promise.resolve({ locale }) })

  test('is handed to whoever holds it, and to nobody else', async () => {
    const own = await aCase(payload, { answers: { title: 'Min egen' } })
    await aCase(payload, { answers: { title: 'Kanariefågeln' } })

    expect((await get()).status).toBe(303)
    for (const cookie of ['', 'x', own.holder.token, `${own.holder.proof}x`]) {
      browser.cookies.set(caseCookie.sv, cookie)
      expect((await get()).status, cookie).toBe(303)
    }
    browser.cookies.set(caseCookie.sv, own.holder.proof)
    const response = await get()
    const text = await response.text()
    expect(response.headers.get('cache-control')).toBe('private, no-store')
    expect(text).toContain('Min egen')
    expect(text).not.toContain('Kanariefågeln')
  })
})

describe('an address that somebody has only written', () => {
  const victim = 'offer@example.se'
  const signs = async () =>
    (await payload.db.find<{ id: string; sign: string }>({ collection: 'spam-signs' })).docs
  const ofAddresses = async () =>
    (await signs()).map(({ sign }) => sign).filter((sign) => sign.startsWith('email:'))
  const read = async (id: string) => {
    const submission = await caseNow(payload, id)
    if (!submission) throw new Error('The case is gone')
    return submission
  }
  const teach = async (id: string, verdict: 'spam' | 'not-spam') =>
    teachSpam(await createLocalReq({}, payload), await read(id), verdict)

  /** A case whose holder has written the address of somebody else. */
  async function aPretender(title: string) {
    const held = await aCase(payload, { answers: { title } })
    const wish = { ...held.holder, email: victim }
    expect(await addEmail(payload, wish)).toMatchObject({ ok: true })
    return held
  }

  test('is not taken for a sender of spam because of it', async () => {
    const { id } = await aPretender('Billiga klockor')
    await teach(id, 'spam')
    expect(await ofAddresses()).toEqual([])

    const own = await aConfirmedCase(payload, { from: { email: victim } })
    await teach(own.id, 'not-spam')
    expect(await ofAddresses()).toHaveLength(1)
  })

  test('is neither told about, nor forgotten, to whoever wrote it', async () => {
    const own = await aConfirmedCase(payload, { from: { email: victim } })
    await teach(own.id, 'spam')
    const { holder, id } = await aPretender('Billiga klockor')

    const told = await exportData(payload, holder.proof)
    expect(told).toMatchObject({ data: { data: { submitters: [{ email: victim }] } } })
    expect(JSON.stringify(told)).not.toContain('spam')
    const seen = (await openCase(payload, holder.proof, new Date()))?.seen ?? -1
    expect(await erase(payload, { ...holder, isSure: true, seen })).toMatchObject({ ok: true })
    expect(await caseNow(payload, id)).toBeNull()
    expect(await ofAddresses()).toHaveLength(1)

    const again = await openCase(payload, own.holder.proof, new Date())
    const wish = { ...own.holder, isSure: true, seen: again?.seen ?? -1 }
    expect(await erase(payload, wish)).toMatchObject({ ok: true })
    expect(await ofAddresses()).toEqual([])
  })

  test('what is thought to be spam reads as waiting, in the extract as on the page', async () => {
    const waiting = await aCase(payload)
    const { holder, id } = await aCase(payload)
    await move(payload, { by: 'moderator', id, move: 'spam', person: bank.users.editor.id })
    await payload.db.updateOne({
      collection: 'submissions',
      data: { purgeAt: new Date().toISOString(), score: 9 },
      id,
    })

    const told = JSON.stringify((await exportData(payload, holder.proof))?.data)
    const other = JSON.stringify((await exportData(payload, waiting.holder.proof))?.data)

    expect(told).not.toMatch(/"spam"|"score"/)
    expect(JSON.parse(told).data.submissions[0]).toMatchObject({ purgeAt: null, stage: 'pending' })
    const fieldsOf = (text: string) => Object.keys(JSON.parse(text).data.submissions[0]).sort()
    expect(fieldsOf(told)).toEqual(fieldsOf(other))
  })
})

describe('a link that is followed', () => {
  const get = (locale: string, token: string) =>
    follow(new Request('http://localhost:3000/x'), { params: Promise.resolve({ locale, token }) })

  test('gives cookies that the pages of the case alone are sent, for two hours', async () => {
    const { holder } = await aCase(payload)

    const response = await get('sv', holder.token)

    expect([response.status, response.headers.get('location')]).toEqual([303, '/bidra/arende'])
    expect(response.headers.get('cache-control')).toBe('private, no-store')
    expect(response.headers.get('referrer-policy')).toBe('no-referrer')
    const given = response.headers.getSetCookie()
    expect(given).toHaveLength(2)
    for (const [at, path] of ['/bidra/arende', '/en/contribute/case'].entries()) {
      expect(given[at]).toMatch(/; ?HttpOnly/i)
      expect(given[at]).toMatch(/; ?SameSite=lax/i)
      expect(given[at]).toMatch(/; ?Max-Age=7200(;|$)/i)
      expect(given[at]).toMatch(new RegExp(`; ?Path=${path}(;|$)`, 'i'))
      expect(given[at]).not.toContain(holder.token)
    }
  })

  test('that is none leads to one page on this site, whatever stands in it', async () => {
    const { holder } = await aCase(payload)
    const wrong = ['x', `${holder.token}\0`, 'a'.repeat(50_000), '//elsewhere.example', '__proto__']
    for (const token of [...wrong, holder.token.toUpperCase(), `${holder.token}\r\nx: y`]) {
      const response = await get('sv', token)
      expect(response.headers.get('location')).toBe('/bidra/arende?klart=closed')
      expect(response.headers.getSetCookie()).toEqual([])
    }
    for (const locale of ['//elsewhere.example', '__proto__', 'EN']) {
      expect((await get(locale, holder.token)).headers.get('location')).toBe('/bidra/arende')
    }
  })
})

describe('who asks for a lost link', () => {
  test('is answered before it is looked for, and the same for every address', async () => {
    await aConfirmedCase(payload)
    const answers = []
    for (const email of ['avsandare@example.se', 'ingen@example.se']) {
      const form = formOf({ email, locale: 'sv' })
      answers.push(await outcomeOf(sendLink({ email: '', reason: null }, form)))
      // nothing has been looked up when the answer leaves
      expect(await lettersKept(payload)).toEqual([])
    }

    expect(answers[0]).toBe(answers[1])
    expect(answers[0]).toMatch(/^\/bidra\/tappad-lank\?/)
    expect(browser.later).toHaveLength(2)
    for (const work of browser.later) await work()
    expect(await lettersKept(payload)).toHaveLength(1)
  })

  test('asks ten times an hour from one place, whatever forged hops say', async () => {
    for (let turn = 0; turn < 14; turn += 1) {
      await aConfirmedCase(payload, { from: { email: `a${turn}@example.se` } })
    }
    for (let turn = 0; turn < 14; turn += 1) {
      browser.headers.set('x-forwarded-for', `198.51.100.${turn}`)
      const form = formOf({ email: `a${turn}@example.se`, locale: 'sv' })
      await outcomeOf(sendLink({ email: '', reason: null }, form))
    }
    for (const work of browser.later) await work()

    expect(await lettersKept(payload)).toHaveLength(10)
  })

  test('leads nowhere else, and sends no line of a header', async () => {
    await aConfirmedCase(payload)
    const emails = ['avsandare@example.se\r\nBcc: x@example.se', 'a@b.se,avsandare@example.se']
    for (const email of [...emails, '"x" <avsandare@example.se>', 'a'.repeat(9_000)]) {
      const form = formOf({ email, locale: '//elsewhere.example' })
      const back = await outcomeOf(sendLink({ email: '', reason: null }, form))
      expect(back).toMatchObject({ reason: 'not-an-email' })
    }
    expect(browser.later).toEqual([])
  })
})

describe('a form that is sent', () => {
  const fields = async (own: Record<string, string | readonly string[] | File> = {}) => ({
    ...anAnswer({ municipality: 'Norrköping' }),
    ...{ form: aForm(payload), kind: 'example', locale: 'sv', proof: await aProof(payload) },
    'sender.consent': 'on',
    ...own,
  })
  const sendForm = async (own?: Parameters<typeof fields>[0]) =>
    outcomeOf(sendContribution(blankForm, formOf(await fields(own))))
  const count = async () => (await payload.db.count({ collection: 'submissions' })).totalDocs

  test('leads to the thanks, and from another site to nothing', async () => {
    await bank.emptyBank()
    expect(await sendForm()).toBe('/bidra/tack')
    expect(await count()).toBe(1)

    browser.headers.set('sec-fetch-site', 'cross-site')
    expect(await sendForm()).toMatchObject({ reason: 'elsewhere' })
    expect(await count()).toBe(1)
  })

  test.each<[string, Record<string, string | readonly string[] | File>]>([
    ['a file for a text', { title: new File(['x'], 'x') }],
    ['a file for the form', { form: new File(['x'], 'x') }],
    ['a form of its own', { form: 'a'.repeat(61) }],
    ['too many themes', { themes: ['a', 'b', 'c', 'd', 'e'] }],
    ['a year of words', { startYear: '__proto__' }],
    ['a link that is none', { links: 'javascript:alert(1)' }],
    ['no consent', { 'sender.consent': new File([''], 'x') }],
  ])('with %s comes back, and nothing is kept', async (_, own) => {
    expect(await sendForm(own)).toMatchObject({ reason: expect.any(String), sentTo: null })
    expect(await count()).toBe(0)
  })

  test('takes the first of several answers, an unknown kind for an example, and no other field', async () => {
    const own = { kind: '__proto__', locale: 'xx', stage: 'published', title: ['Ett', 'Två'] }
    expect(await sendForm({ ...own, rev: '99', 'sender.email[]': 'x', score: '-99' })).toBe(
      '/bidra/tack',
    )
    const { docs } = await payload.db.find({
      collection: 'submissions',
      limit: 1,
      pagination: true,
    })
    expect(docs[0]).toMatchObject({ kind: 'example', rev: 0, stage: 'pending', title: 'Ett' })
  })
})
