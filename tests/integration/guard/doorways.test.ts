import type { Endpoint } from 'payload'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { openPreviewLink, openReviewLink } from '@/plugins/editorial-workflow'
import { signToken } from '@/plugins/editorial-workflow/freshness/token'

import type { Actor } from '../../support/bank'
import { startBank } from '../../support/bank'
import { expectComplaint } from '../../support/complaints'
import { anExample, known } from '../../support/items'
import { steps } from '../workflow/steps'

const bank = await startBank()
const { payload } = bank
const { anExampleIn, asPublic, latest, move, save, take } = steps(bank)

beforeEach(() => bank.emptyBank())
afterEach(() => vi.restoreAllMocks())

type Method = 'DELETE' | 'GET' | 'PATCH' | 'POST'
type Doorway = Readonly<{ method: Method; path: string }>

/** Every address that the desk adds: what stands at an example and at no plain collection, and above all. */
const doorways = [
  ...ours(payload.config.endpoints).map((one) => ({ ...one, path: `/api${one.path}` })),
  ...ours(payload.collections.examples.config.endpoints || []).map((one) => ({
    ...one,
    path: `/api/examples${one.path}`,
  })),
  { method: 'POST', path: '/api/letters/:id/send-again' },
] as const satisfies readonly Doorway[]

function ours(endpoints: readonly Endpoint[]): Doorway[] {
  const plain = payload.collections.municipalities.config.endpoints || []
  const known = new Set(plain.map(({ method, path }) => `${method} ${path}`))
  return endpoints
    .filter(({ method, path }) => !known.has(`${method} ${path}`) && isOfTheDesk(path))
    .map(({ method, path }) => ({ method: method.toUpperCase() as Method, path }))
}

function isOfTheDesk(path: string): boolean {
  return /workflow|comments|checks|preview-links|languages/.test(path)
}

const filled = (path: string, id: string) =>
  path
    .replace(':id', id)
    .replace(':transition', 'submit')
    .replace(':locale', 'en')
    .replace(/:\w+/g, '00000000-0000-4000-8000-000000000000')

const aBody = { body: 'Hej på dig.', expectedRev: 1, label: 'Någon', seen: 'x', all: true }

describe('the addresses of the desk', () => {
  test('are as many as we know of', () => {
    expect(doorways.length).toBeGreaterThanOrEqual(18)
  })

  test.each(doorways)('$method $path is closed to visitors', async ({ method, path }) => {
    const id = await anExampleIn('draft')

    const { status } = await bank.rest(method, filled(path, id), {
      ...(method !== 'GET' && { body: aBody }),
    })

    expect([401, 403]).toContain(status)
  })

  test.each(doorways.filter(({ method }) => method !== 'GET'))(
    '$method $path takes nothing from another site, whoever is signed in',
    async ({ method, path }) => {
      const id = await anExampleIn('draft')
      const before = await latest(id)
      const places = [
        { origin: 'https://elsewhere.example' },
        { origin: 'null' },
        { origin: 'http://localhost:3000.elsewhere.example' },
        { origin: '', 'sec-fetch-site': 'cross-site' },
        { origin: '' },
      ]

      for (const headers of places) {
        const asking = { as: 'admin', byCookie: true, body: aBody, headers } as const
        const { status } = await bank.rest(method, filled(path, id), asking as never)
        expect([401, 403], JSON.stringify(headers)).toContain(status)
      }
      expect(await latest(id)).toEqual(before)
    },
  )

  test.each(doorways.filter(({ path }) => path.includes('/examples/')))(
    '$method $path tells strangers of a draft no more than of what is not there',
    async ({ method, path }) => {
      const id = await anExampleIn('in_review')
      const nowhere = '00000000-0000-4000-8000-000000000001'
      const ask = (where: string, as: Actor) =>
        bank.rest(method, filled(path, where), { as, ...(method !== 'GET' && { body: aBody }) })

      for (const as of ['otherContributor', 'otherPartner'] as const) {
        const [draft, nothing] = [await ask(id, as), await ask(nowhere, as)]
        expect([draft.status, draft.body], as).toEqual([nothing.status, nothing.body])
      }
    },
  )

  test.each(doorways)('$method $path withstands what makes no sense', async ({ method, path }) => {
    const id = await anExampleIn('in_review')
    const odd: unknown[] = [
      { toString: 'x', valueOf: null },
      ['x'],
      { $gt: '' },
      '__proto__',
      Number.NaN,
      -1,
    ]
    const places = [id, '__proto__', 'constructor', "1' OR '1'='1", 'x'.repeat(2000), '%20']

    const statuses: number[] = []
    for (const where of places) {
      const { status } = await bank.rest(method, filled(path, where), {
        as: 'editor',
        ...(method !== 'GET' && { body: ['x'] }),
      })
      statuses.push(status)
    }
    for (const value of method === 'GET' ? [] : odd) {
      const names = ['body', 'parent', 'mentions', 'fieldPath', 'label', 'days', 'locale', 'seen']
      const others = ['expectedRev', 'items', 'transition', 'ids', 'document', 'comment', 'locales']
      const body = Object.fromEntries([...names, ...others].map((name) => [name, value]))
      for (const sent of [body, { ...aBody, ...body, body: 'Hej', label: 'x', expectedRev: 2 }]) {
        const { status } = await bank.rest(method, filled(path, id), { as: 'editor', body: sent })
        statuses.push(status)
      }
    }

    expect(statuses.filter((status) => status >= 500)).toEqual([])
  })
})

describe('the form of the admin', () => {
  test('tells strangers of a draft no more than of what is not there', async () => {
    const id = await anExampleIn('in_review')
    const nowhere = '00000000-0000-4000-8000-000000000001'
    const wishes = [
      { title: 'Inte mitt' },
      { deletedAt: '2026-01-01T00:00:00.000Z' },
      { _status: 'published' },
    ]

    for (const as of ['otherContributor', 'otherPartner', undefined] as const) {
      for (const body of wishes) {
        const ask = (where: string) => bank.rest('PATCH', `/api/examples/${where}`, { as, body })
        const [draft, nothing] = [await ask(id), await ask(nowhere)]
        expect([draft.status, draft.body]).toEqual([nothing.status, nothing.body])
      }
    }
  })
})

describe('whoever holds a document open', () => {
  const home = '/api/payload-locked-documents'
  const person = (as: Actor) => ({ relationTo: 'users', value: bank.users[as].id }) as const
  const hold = (id: string, as: Actor) =>
    payload.create({
      collection: 'payload-locked-documents',
      data: { document: { relationTo: 'examples', value: id }, user: person(as) },
    })

  test('is no stranger to it, whatever a stranger says', async () => {
    const id = await anExampleIn('in_review')
    const document = { relationTo: 'examples', value: id }

    const made = await Promise.all(
      (['otherContributor', 'otherPartner', undefined] as const).map((as) =>
        bank.rest('POST', home, { as, body: { document, user: person('partner') } }),
      ),
    )
    // the form of the admin asks for a hold without asking whether there may be one
    await hold(id, 'otherContributor')

    expect(made.map(({ status }) => status)).toEqual([403, 403, 403])
    expect((await move('approve', id, { as: 'admin' })).status).toBe(200)
  })

  test('is neither seen, thrown out nor replaced by strangers', async () => {
    const id = await anExampleIn('in_review')
    const lock = await hold(id, 'editor')

    for (const as of ['otherContributor', 'otherPartner', undefined] as const) {
      const list = await bank.rest('GET', home, { as })
      const change = await bank.rest('PATCH', `${home}/${lock.id}`, {
        as,
        body: { user: person('otherPartner') },
      })
      const removal = await bank.rest('DELETE', `${home}/${lock.id}`, { as })
      expect(list.body.docs ?? []).toEqual([])
      expect([403, 404]).toContain(change.status)
      expect([403, 404]).toContain(removal.status)
    }
    expect((await move('approve', id, { as: 'admin' })).body.reason).toBe('locked-by-somebody')
  })

  test('is seen, and followed by a colleague in their own name alone', async () => {
    const id = await anExampleIn('draft')
    const lock = await hold(id, 'contributor')
    const change = (as: Actor, body: object) =>
      bank.rest('PATCH', `${home}/${lock.id}`, { as, body })

    const seen = await bank.rest('GET', home, { as: 'partner' })
    const forged = await change('partner', { user: person('editor') })
    const moved = await change('partner', {
      user: person('partner'),
      document: { relationTo: 'examples', value: await anExampleIn('draft') },
    })
    const taken = await change('partner', { user: person('partner') })

    expect(seen.body.docs).toHaveLength(1)
    expect([forged.status, moved.status, taken.status]).toEqual([403, 403, 200])
    expect((await move('submit', id, { as: 'contributor' })).body.reason).toBe('locked-by-somebody')
    expect((await bank.rest('DELETE', `${home}/${lock.id}`, { as: 'partner' })).status).toBe(200)
  })
})

describe('a document that goes to another organisation', () => {
  test('takes with it what is said about it, and the links to it', async () => {
    const id = await anExampleIn('in_review')
    const said = { body: 'Gården kostade mer än så.', blocking: true, fieldPath: 'title' }
    await bank.rest('POST', `/api/examples/${id}/comments`, { as: 'editor', body: said })
    const link = { as: 'editor', body: { label: 'Rådgivaren' } } as const
    await bank.rest('POST', `/api/examples/${id}/preview-links`, link)

    await save(id, { ownerOrganisation: known.otherOrganisation })

    const rowsOf = async (as: Actor) => {
      const where = { documentId: { equals: id } }
      const lists = ['review-comments', 'preview-links', 'workflow-items']
      const answers = lists.map((list) =>
        bank.rest('GET', `/api/${list}`, { as, query: { where } }),
      )
      return (await Promise.all(answers)).map(({ body }) => body.docs.length)
    }
    expect(await rowsOf('partner')).toEqual([0, 0, 0])
    expect(await rowsOf('otherPartner')).toEqual([1, 1, 1])
    const now = await bank.rest('GET', `/api/examples/${id}/comments`, { as: 'otherPartner' })
    const before = await bank.rest('GET', `/api/examples/${id}/comments`, { as: 'partner' })
    expect(now.body.threads[0]).toMatchObject({ body: said.body, isBlocking: true })
    expect(before.status).toBe(404)
  })

  test('is sent there by no partner, and what hangs on it neither', async () => {
    const id = await anExampleIn('draft')
    const made = await bank.rest('POST', '/api/review-comments', {
      as: 'partner',
      body: { documentCollection: 'examples', documentId: id, body: 'Hej på dig.' },
    })
    const foreign = await anExampleIn('draft', { as: 'otherPartner' })
    const stolen = {
      documentAuthor: bank.users.otherPartner.id,
      documentId: foreign,
      documentOrganisation: known.otherOrganisation,
    }

    await save(id, { ownerOrganisation: known.otherOrganisation }, { as: 'partner' })
    await bank.rest('PATCH', `/api/review-comments/${made.body.doc.id}`, {
      as: 'partner',
      body: stolen,
    })
    const forged = await bank.rest('POST', '/api/review-comments', {
      as: 'partner',
      body: { documentCollection: ['examples'], body: 'Hej', ...stolen, documentId: id },
    })

    const comment = await payload.findByID({ collection: 'review-comments', id: made.body.doc.id })
    expect(comment).toMatchObject({ documentId: id, documentOrganisation: known.organisation })
    expect((await latest(id)).ownerOrganisation).toBe(known.organisation)
    expect([400, 404]).toContain(forged.status)
  })
})

describe('at the same moment', () => {
  beforeEach(() => expectComplaint(/WriteConflict/))

  test.each([
    ['claim', 'in_review', {}],
    ['publish', 'approved', {}],
    ['schedule', 'approved', { scheduledFor: '2030-05-02T10:00' }],
    ['unschedule', 'scheduled', {}],
    ['approve_and_publish', 'in_review', {}],
    ['confirm_current', 'published', {}],
    ['archive', 'published', { comment: 'Texten är inte aktuell längre.' }],
  ] as const)('one of four who %s does, and the others are told', async (name, state, more) => {
    const id = await anExampleIn(state)
    const { contentHash, rev } = (await latest(id)).workflow
    const body = { expectedHash: contentHash, expectedRev: rev, ...more }

    const answers = await Promise.all(
      (['admin', 'editor', 'admin', 'editor'] as const).map((as) =>
        bank.rest('POST', `/api/examples/${id}/workflow/${name}`, { as, body }),
      ),
    )

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409])
    const late = answers.filter(({ status }) => status === 409)
    expect(late.map(({ body: { reason } }) => reason)).toEqual(Array(3).fill('changed-since'))
  })

  test('a save and an appointment leave no unread text scheduled', async () => {
    const id = await anExampleIn('approved')
    const { rev } = (await latest(id)).workflow
    const wish = { expectedRev: rev, scheduledFor: '2030-05-02T10:00' }

    await Promise.all([
      save(id, { areaName: 'Ändrad' }),
      bank.rest('POST', `/api/examples/${id}/workflow/schedule`, { as: 'admin', body: wish }),
    ])

    const { areaName, workflow } = await latest(id)
    const isWritten = areaName === 'Ändrad'
    expect(workflow.state).toBe(isWritten ? 'in_review' : 'scheduled')
    if (!isWritten) expect(workflow.approvedHash).toBe(workflow.contentHash)
  })

  test('a blocking comment and an approval leave nothing approved over an objection that came first', async () => {
    const id = await anExampleIn('in_review')
    const body = { body: 'Siffran stämmer inte.', blocking: true }
    const made = await bank.rest('POST', `/api/examples/${id}/comments`, { as: 'editor', body })
    const { comment } = made.body
    const { contentHash, rev } = (await latest(id)).workflow

    const [resolved, approved] = await Promise.all([
      bank.rest('PATCH', `/api/review-comments/${comment}`, {
        as: 'editor',
        body: { resolvedAt: '2026-01-01T00:00:00.000Z' },
      }),
      bank.rest('POST', `/api/examples/${id}/workflow/approve`, {
        as: 'admin',
        body: { expectedHash: contentHash, expectedRev: rev },
      }),
    ])

    const { state } = (await latest(id)).workflow
    if (approved.status === 200) expect([resolved.status, state]).toEqual([200, 'approved'])
    else expect(state).toBe('in_review')
  })
})

describe('words that are no words', () => {
  const steering = 'Ett\r\nBcc: ond@example.se\u0000\u202e'

  test('begin no header of a letter, and steer no screen', async () => {
    const title = `${steering}<script>alert(1)</script>`
    const id = await anExampleIn('in_review', { item: anExample({ title }) })
    const body = { body: `Ja\u0000\u001b[31m${steering}<img src=x onerror=alert(1)>` }
    await bank.rest('POST', `/api/examples/${id}/comments`, { as: 'editor', body })

    const { docs } = await payload.db.find<{ html: string; subject: string; text: string }>({
      collection: 'letters',
      where: {},
    })

    expect(docs.length).toBeGreaterThan(1)
    for (const { html, subject, text } of docs) {
      expect(subject).not.toMatch(/[\p{Cc}\u202e]/u)
      expect(text).not.toMatch(/[^\P{Cc}\n\t]|\u202e/u)
      expect(html).not.toMatch(/<script|<img src=x/)
    }
    const { body: list } = await bank.rest('GET', `/api/examples/${id}/comments`, { as: 'editor' })
    expect(list.threads[0].body).toBe('Ja[31mEtt\nBcc: ond@example.se<img src=x onerror=alert(1)>')
  })

  test('lead nowhere but to this site', async () => {
    const title = 'https://ond.example/logga-in'
    await anExampleIn('in_review', { item: anExample({ title }) })

    const { docs } = await payload.db.find<{ html: string }>({ collection: 'letters', where: {} })
    const { docs: news } = await payload.db.find<{ link: string }>({
      collection: 'notifications',
      where: {},
    })

    const hrefs = docs.flatMap(({ html }) => [...html.matchAll(/href="([^"]*)"/g)])
    expect(hrefs.length).toBeGreaterThan(1)
    for (const [, href] of hrefs) expect(href).toMatch(/^http:\/\/localhost:3000(\/|$)/)
    for (const { link } of news) expect(link).toMatch(/^\/(?!\/)/)
  })
})

test('what opens a door is not written to the log', async () => {
  const said: string[] = []
  for (const level of ['debug', 'error', 'info', 'trace', 'warn'] as const) {
    vi.spyOn(payload.logger, level).mockImplementation((...words: unknown[]) => {
      said.push(JSON.stringify(words))
    })
  }
  for (const level of ['debug', 'info', 'log', 'warn'] as const) {
    vi.spyOn(console, level).mockImplementation((...words) => said.push(words.join()))
  }
  const id = await anExampleIn('published')
  const link = { as: 'partner', body: { label: 'Någon' } } as const
  const { body } = await bank.rest('POST', `/api/examples/${id}/preview-links`, link)
  const preview = String(body.address).match(/[0-9a-f]{40}/)?.[0] ?? ''
  const review = signToken(payload.secret, {
    collection: 'examples',
    id,
    person: bank.users.partner.id,
    verifiedAt: Date.parse((await latest(id)).workflow.verifiedAt),
    expiresAt: Date.now() + 86_400_000,
  })

  expect((await openPreviewLink(payload, preview))?.state).toBe('open')
  expect((await openReviewLink(payload, review))?.state).toBe('open')
  await openPreviewLink(payload, preview.toUpperCase())
  await openReviewLink(payload, `${review}a`)

  expect(said.join()).not.toContain(preview)
  expect(said.join()).not.toContain(review)
  expect((await asPublic(id)).status).toBe(200)
})

test('what many write at once is judged one by one', async () => {
  const [own, foreign] = [
    await anExampleIn('published', { as: 'partner' }),
    await anExampleIn('in_review', { as: 'otherPartner' }),
  ]
  const { rev } = (await latest(own)).workflow
  const item = (id: string, collection = 'examples') => ({ collection, id, expectedRev: rev })
  const nowhere = '00000000-0000-4000-8000-000000000001'
  const items = [
    item(own),
    item(foreign),
    item(nowhere),
    item(own, '__proto__'),
    item(own, 'users'),
  ]

  const { body, status } = await bank.rest('POST', '/api/workflow/bulk', {
    as: 'partner',
    body: { transition: 'confirm_current', items },
  })
  const patched = await bank.rest('PATCH', '/api/examples', {
    as: 'partner',
    body: { title: 'Inte mitt' },
    query: { where: { id: { exists: true } } },
  })

  expect(status).toBe(200)
  const [first, ...others] = body.results
  expect(first.ok).toBe(true)
  for (const { message, reason, status: code } of others) {
    expect([code, reason, message]).toEqual([404, 'not-found', others[0].message])
  }
  expect((patched.body.docs ?? []).map(({ id }: { id: string }) => id)).not.toContain(foreign)
  await take('approve', foreign, { as: 'admin' })
  expect((await latest(foreign)).title).not.toBe('Inte mitt')
})
