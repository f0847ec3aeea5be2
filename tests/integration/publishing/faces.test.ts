import { beforeAll, beforeEach, expect, test } from 'vitest'

import { findItem } from '@/queries/findItem'
import { findStart } from '@/queries/findStart'
import { findTheme } from '@/queries/findTheme'
import { listItems } from '@/queries/listItems'
import { listPlaces } from '@/queries/listPlaces'
import { listThemes } from '@/queries/listThemes'
import { suggestByAnswers } from '@/queries/suggestByAnswers'

import { type Bank, startBank } from '../../support/bank'
import { aMethod, anExample, anOrganisation, known } from '../../support/items'
import { move, publish } from '../../support/publish'
import { aReader } from '../../support/reader'

let bank: Bank

beforeAll(async () => {
  bank = await startBank()
})
beforeEach(() => bank.emptyBank())

const canary = 'Kanariefågeln'

/** Everything that a visitor can be shown or told, in one text. */
async function everyFace(): Promise<string> {
  const reader = aReader(bank)
  const list = (kind: 'example' | 'method' | 'organisation') =>
    listItems(reader, { kinds: [kind], choice: {}, sort: 'newest', page: 1 })
  const rest = async (path: string, query = {}) => (await bank.rest('GET', path, { query })).body
  const faces = [
    await findStart(reader),
    await listThemes(reader),
    await findTheme(reader, 'tema'),
    await list('example'),
    await list('method'),
    await list('organisation'),
    await listPlaces(reader, { choice: { county: ['05'] }, facets: [], page: 1 }),
    await suggestByAnswers(reader, {}),
    await findItem(reader, 'method', 'vandringen'),
    await findItem(reader, 'organisation', 'bolaget'),
    await rest('/api/examples', { depth: 3, draft: true, limit: 100 }),
    await rest('/api/methods', { depth: 3, draft: true, limit: 100 }),
    await rest('/api/organisations', { depth: 3, limit: 100 }),
    await rest('/api/examples/versions'),
    await rest('/api/workflow-events', { depth: 2 }),
    (
      await bank.graphql(
        '{ Examples(draft: true) { docs { title actors { organisation { title } } } } Methods { docs { title usedIn { docs { title } } } } }',
      )
    ).body,
  ]
  return JSON.stringify(faces)
}

/** A published method and organisation that both ends of a relation can be looked for at. */
async function aPublishedPlace() {
  const method = await bank.keep('methods', aMethod({ slug: 'vandringen', title: 'Vandringen' }))
  const organisation = await bank.keep(
    'organisations',
    anOrganisation({ slug: 'bolaget', title: 'Bolaget' }),
  )
  await publish(bank, 'themes', known.theme)
  await publish(bank, 'methods', method.id)
  await publish(bank, 'organisations', organisation.id)

  return { method, organisation }
}

const pointingExample = ({ method, organisation }: Record<string, { id: string }>) =>
  anExample({
    title: canary,
    actors: [{ organisation: organisation?.id, role: 'huvudman' }],
    methodsUsed: [{ method: method?.id, adaptation: `${canary} gick kortare` }],
  })

test('a draft shows in none of the faces, nor at the other end of its relations', async () => {
  const place = await aPublishedPlace()

  await bank.keep('examples', pointingExample(place))

  expect(await everyFace()).not.toContain(canary)
})

test('a published item shows at both ends of its relations', async () => {
  const place = await aPublishedPlace()
  const example = await bank.keep('examples', pointingExample(place))

  await publish(bank, 'examples', example.id)

  const method = await findItem(aReader(bank), 'method', 'vandringen')
  const organisation = await findItem(aReader(bank), 'organisation', 'bolaget')
  expect(method).toMatchObject({
    usedIn: [{ example: { title: canary }, adaptation: `${canary} gick kortare` }],
  })
  expect(organisation).toMatchObject({
    takesPartIn: [{ item: { title: canary }, roles: ['huvudman'] }],
  })
})

test.each(['unpublish', 'archive'])('after %s an item is gone from every face', async (name) => {
  const place = await aPublishedPlace()
  const example = await bank.keep('examples', pointingExample(place))
  await publish(bank, 'examples', example.id)
  expect(await everyFace()).toContain(canary)

  const { status } = await move(bank, 'examples', example.id, name)

  expect(status).toBe(200)
  expect(await everyFace()).not.toContain(canary)
})

test('what is changed after publication waits for the next one', async () => {
  const example = await bank.keep('examples', anExample({ title: 'Som det var' }))
  await publish(bank, 'examples', example.id)

  await bank.rest('PATCH', `/api/examples/${example.id}`, {
    as: 'editor',
    body: { title: canary },
    query: { draft: true },
  })

  expect(await everyFace()).not.toContain(canary)
  expect(await everyFace()).toContain('Som det var')
})

test('a published example does not tell the name of an organisation that is a draft', async () => {
  const hidden = await bank.keep('organisations', anOrganisation({ title: canary }))
  const example = await bank.keep(
    'examples',
    anExample({ actors: [{ organisation: hidden.id, role: 'huvudman' }] }),
  )

  await publish(bank, 'examples', example.id)

  expect(await everyFace()).not.toContain(canary)
})

test('internal notes, origin and people never leave the bank', async () => {
  const example = await bank.keep('examples', anExample({ internalNotes: canary }))
  await publish(bank, 'examples', example.id)

  const { body } = await bank.rest('GET', `/api/examples/${example.id}`, { query: { depth: 2 } })

  expect(JSON.stringify(body)).not.toContain(canary)
  for (const name of ['internalNotes', 'origin', 'createdBy', 'updatedBy'])
    expect(body).not.toHaveProperty(name)
  expect(body.workflow).not.toHaveProperty('approvedBy')
})

test.each([
  ['internalNotes', canary],
  ['createdBy.email', 'editor@example.se'],
  ['workflow.state', 'published'],
  ['ownerOrganisation.verifiedDomains', canary],
])('the public cannot ask after %s', async (path, value) => {
  const example = await bank.keep('examples', anExample({ internalNotes: canary }))
  await publish(bank, 'examples', example.id)

  for (const operator of ['equals', 'like', 'contains']) {
    const { body, status } = await bank.rest('GET', '/api/examples', {
      query: { where: { [path]: { [operator]: value } } },
    })
    const counted = await bank.rest('GET', '/api/examples/count', {
      query: { where: { [path]: { [operator]: value } } },
    })

    expect(status === 200 ? body.totalDocs : 0, operator).toBe(0)
    expect(counted.status === 200 ? counted.body.totalDocs : 0, operator).toBe(0)
  }
})

test('a new address is known at once, and the old one leads on', async () => {
  const example = await bank.keep('examples', anExample({ title: 'Gamla namnet' }))
  await publish(bank, 'examples', example.id)
  await bank.rest('PATCH', `/api/examples/${example.id}`, {
    as: 'editor',
    body: { changeNote: 'Nytt namn', slug: 'nya-namnet' },
    query: { draft: true },
  })

  await publish(bank, 'examples', example.id)

  const { body } = await bank.rest('GET', `/api/examples/${example.id}`, { as: 'editor' })
  expect(body.previousSlugs).toEqual(['gamla-namnet'])
  expect(await findItem(aReader(bank), 'example', 'nya-namnet')).not.toBeNull()
  expect(await findItem(aReader(bank), 'example', 'gamla-namnet')).toBeNull()
})

test('English meets its readers only where it is published', async () => {
  const example = await bank.keep(
    'examples',
    anExample({ slug: 'pa-svenska', title: 'På svenska' }),
  )
  await publish(bank, 'examples', example.id)
  await bank.rest('PATCH', `/api/examples/${example.id}`, {
    as: 'editor',
    body: { title: 'In English, unfinished' },
    query: { draft: true, locale: 'en' },
  })

  const item = await findItem(aReader(bank, 'en'), 'example', 'pa-svenska')

  expect(item).toMatchObject({ availableLocales: ['sv'], contentLocale: 'sv', title: 'På svenska' })
})
