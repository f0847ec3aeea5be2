import { beforeEach, expect, test } from 'vitest'

import { findMissing } from '@/domain/workflow/findMissing'

import { startBank } from '../support/bank'
import {
  aLab,
  aMethod,
  aNewsItem,
  anExample,
  anOrganisation,
  aPage,
  aTheme,
  aTool,
} from '../support/items'

const bank = await startBank()

beforeEach(() => bank.emptyBank())

test('everybody in the cast is who they say', async () => {
  for (const [actor, { email }] of Object.entries(bank.users)) {
    const { body } = await bank.rest('GET', '/api/users/me', { as: actor as 'admin' })

    expect(body.user.email).toBe(email)
  }
  expect((await bank.rest('GET', '/api/users/me')).body.user).toBeNull()
})

test('the cookie of the admin panel counts from the own site only', async () => {
  const own = await bank.rest('GET', '/api/users/me', { as: 'editor', byCookie: true })
  const foreign = await bank.rest('GET', '/api/users/me', {
    as: 'editor',
    byCookie: true,
    headers: { origin: 'https://elsewhere.example' },
  })

  expect(own.body.user.email).toBe(bank.users.editor.email)
  expect(foreign.body.user).toBeNull()
})

test('what one test keeps, the next does not meet', async () => {
  await bank.keep('examples', anExample())
  await bank.emptyBank()

  const { docs } = await bank.payload.find({ collection: 'examples', draft: true })

  expect(docs).toEqual([])
})

test('GraphQL answers as it does on the site', async () => {
  const answer = await bank.graphql('{ meUser { user { email } } }', {}, { as: 'partner' })

  expect(answer.body.data.meUser.user.email).toBe(bank.users.partner.email)
})

test('the bank is tested with items that could be published', async () => {
  const items = {
    examples: anExample(),
    methods: aMethod(),
    tools: aTool(),
    organisations: anOrganisation(),
    labs: aLab(),
    themes: aTheme(),
    pages: aPage(),
    news: aNewsItem(),
  } as const

  for (const [collection, item] of Object.entries(items)) {
    const doc = await bank.keep(collection as 'examples', item)
    const missing = findMissing(collection as 'examples', {
      doc,
      isSourceLocale: true,
      isRepublication: false,
    })
    expect(missing).toEqual([])
  }
})
