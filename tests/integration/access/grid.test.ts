import { beforeAll, beforeEach, expect, test } from 'vitest'

import { type Actor, type Bank, startBank } from '../../support/bank'
import { anExample, aTheme, known } from '../../support/items'

let bank: Bank

beforeAll(async () => {
  bank = await startBank()
})
beforeEach(() => bank.emptyBank())

type Who = Actor | 'public'
const yes = true
const no = false

/**
 * Who may do what, over REST. Rows are people, columns what they try; the first partner's and the first
 * contributor's organisation owns the example, and the first contributor wrote it.
 */
const grid: Record<
  Who,
  readonly [
    readDraft: boolean,
    change: boolean,
    readNotes: boolean,
    readUsers: boolean,
    makeTheme: boolean,
    makeUser: boolean,
  ]
> = {
  admin: [yes, yes, yes, yes, yes, yes],
  editor: [yes, yes, yes, yes, yes, no],
  partner: [yes, yes, no, no, no, no],
  contributor: [yes, yes, no, no, no, no],
  otherPartner: [no, no, no, no, no, no],
  otherContributor: [no, no, no, no, no, no],
  public: [no, no, no, no, no, no],
}
const everyone = Object.entries(grid) as [Who, (typeof grid)[Who]][]
const acting = (who: Who) => (who === 'public' ? undefined : who)

test.each(everyone)(
  '%s: reading a draft, and its internal notes',
  async (who, [readDraft, , readNotes]) => {
    const draft = await bank.keep('examples', anExample(), { as: 'contributor' })
    await bank.rest('PATCH', `/api/examples/${draft.id}`, {
      as: 'editor',
      body: { internalNotes: 'Ring inte' },
      query: { draft: true },
    })

    const { body, status } = await bank.rest('GET', `/api/examples/${draft.id}`, {
      as: acting(who),
      query: { draft: true, depth: 0 },
    })

    expect(status === 200).toBe(readDraft)
    expect(body.internalNotes === 'Ring inte').toBe(readNotes)
  },
)

test.each(everyone)('%s: changing a draft', async (who, [, change]) => {
  const draft = await bank.keep('examples', anExample(), { as: 'contributor' })

  const { status } = await bank.rest('PATCH', `/api/examples/${draft.id}`, {
    as: acting(who),
    body: { areaName: 'Hageby' },
    query: { draft: true },
  })

  expect(status === 200).toBe(change)
})

test.each(everyone)('%s: reading who the users are', async (who, [, , , readUsers]) => {
  const { body, status } = await bank.rest('GET', '/api/users', {
    as: acting(who),
    query: { limit: 50 },
  })

  const others = (body.docs ?? []).filter((user: { id: string }) => user.id === bank.users.admin.id)
  expect(status === 200 && others.length > 0).toBe(readUsers)
})

test.each(everyone)('%s: making a theme', async (who, [, , , , makeTheme]) => {
  const { status } = await bank.rest('POST', '/api/themes', {
    as: acting(who),
    body: aTheme(),
    query: { draft: true },
  })

  expect(status === 201).toBe(makeTheme)
})

test.each(everyone)('%s: letting somebody in', async (who, [, , , , , makeUser]) => {
  const { status } = await bank.rest('POST', '/api/users', {
    as: acting(who),
    body: { email: 'ny@example.se', name: 'Ny', password: 'ett långt lösenord', role: 'admin' },
  })

  expect(status === 201).toBe(makeUser)
})

test('nobody raises their own role', async () => {
  for (const who of ['editor', 'partner', 'contributor'] as const) {
    await bank.rest('PATCH', `/api/users/${bank.users[who].id}`, {
      as: who,
      body: { name: 'Nytt namn', role: 'admin' },
    })
    const { body } = await bank.rest('GET', '/api/users/me', { as: who })

    expect(body.user.role).toBe(who)
    expect(body.user.name).toBe('Nytt namn')
  }
})

test('a partner’s new document belongs to the partner’s organisation, whatever was asked for', async () => {
  const example = await bank.keep(
    'examples',
    anExample({ ownerOrganisation: known.otherOrganisation }),
    {
      as: 'partner',
    },
  )

  expect(example.ownerOrganisation).toBe(known.organisation)
})

test('a partner cannot move a document to another organisation', async () => {
  const example = await bank.keep('examples', anExample(), { as: 'partner' })

  await bank.rest('PATCH', `/api/examples/${example.id}`, {
    as: 'partner',
    body: { ownerOrganisation: known.otherOrganisation },
    query: { draft: true },
  })

  const { body } = await bank.rest('GET', `/api/examples/${example.id}`, {
    as: 'editor',
    query: { draft: true, depth: 0 },
  })
  expect(body.ownerOrganisation).toBe(known.organisation)
})

test('nobody claims the bank over HTTP', async () => {
  const { body, status } = await bank.rest('POST', '/api/users/first-register', {
    body: { email: 'in@example.se', name: 'In', password: 'ett långt lösenord', role: 'admin' },
  })

  expect(status).toBe(403)
  expect(body.errors[0].message).toContain('npm run user:create')
})
