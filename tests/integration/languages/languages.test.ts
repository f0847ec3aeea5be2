import { beforeEach, describe, expect, test } from 'vitest'

import { startBank } from '../../support/bank'
import { aMethod, anExample, aPage, aText, known } from '../../support/items'
import { steps } from '../workflow/steps'

const bank = await startBank()
const { anExampleIn, latest, save, take } = steps(bank)

beforeEach(() => bank.emptyBank())

const english = { title: 'Grow together', summary: 'One sentence in English.' }
const inEnglish = { draft: true, locale: 'en' }

/** A published example with the English beside it. */
async function aTranslatedExample() {
  const id = await anExampleIn('published', { item: anExample({ title: 'Odla ihop' }) })
  await save(id, english, { as: 'partner', query: inEnglish })
  return id
}

/** The row of the desk, as the server reads it. */
async function rowOf(id: string) {
  const { docs } = await bank.payload.find({
    collection: 'workflow-items',
    where: { documentId: { equals: id } },
  })
  return docs[0]
}

const languagesOf = (id: string, as: 'partner' | 'otherPartner' | 'contributor' = 'partner') =>
  bank.rest('GET', `/api/examples/${id}/languages`, { as })

const vouch = (
  id: string,
  body: object,
  as: 'partner' | 'otherPartner' = 'partner',
  locale = 'en',
) => bank.rest('POST', `/api/examples/${id}/languages/${locale}/vouch`, { as, body })

describe('the row of a document', () => {
  test('says that a translation is missing, could be published, and is out of date', async () => {
    const id = await anExampleIn('published')
    expect(await rowOf(id)).toMatchObject({ missingLocales: 'en', readyLocales: null })

    await save(id, english, { query: inEnglish })
    expect(await rowOf(id)).toMatchObject({ missingLocales: null, readyLocales: 'en' })

    await save(id, { summary: 'En annan mening.' })
    expect(await rowOf(id)).toMatchObject({ readyLocales: null, staleLocales: 'en' })

    await save(id, { summary: 'Another sentence.' }, { query: inEnglish })
    expect(await rowOf(id)).toMatchObject({ readyLocales: 'en', staleLocales: null })
  })

  test('remembers since when, and does not begin anew with every save', async () => {
    const id = await aTranslatedExample()
    await save(id, { summary: 'En annan mening.' })
    const since = (await rowOf(id))?.languagesAt

    await save(id, { summary: 'En tredje mening.' })

    expect((await rowOf(id))?.languagesAt).toBe(since)
  })

  test('keeps its fingerprints from everybody', async () => {
    await aTranslatedExample()

    const { body } = await bank.rest('GET', '/api/workflow-items', { as: 'admin' })

    expect(body.docs[0]).toHaveProperty('readyLocales')
    expect(body.docs[0]).not.toHaveProperty('translations')
  })

  test('follows texts in rows, text by text', async () => {
    const method = await bank.keep('methods', aMethod())
    const { steps: rows } = await latest(method.id, 'methods')
    const translated = rows.map((row: object, at: number) => ({ ...row, title: `Step ${at}` }))
    const there = { as: 'editor', collection: 'methods' } as const
    await save(method.id, { ...english, steps: translated }, { ...there, query: inEnglish })

    const changed = rows.map((row: object, at: number) =>
      at === 1 ? { ...row, title: 'Nytt' } : row,
    )
    await save(method.id, { steps: changed }, there)

    const { body } = await bank.rest('GET', `/api/methods/${method.id}/languages`, { as: 'editor' })
    expect(body.languages).toMatchObject([{ locale: 'en', stale: 1, state: 'stale' }])
  })

  test('does not take a rich text for changed because it is spelled otherwise inside', async () => {
    const id = await anExampleIn('draft', { item: anExample({ challenge: aText('Otrygghet.') }) })
    await save(id, { ...english, challenge: aText('Insecurity.') }, { query: inEnglish })
    const { root } = aText('Otrygghet.')

    await save(id, { challenge: { root: { ...root, direction: null, indent: 0 } } })

    expect(await rowOf(id)).toMatchObject({ staleLocales: null })
  })
})

describe('a translator', () => {
  test('says that the translation is still right, without changing a word', async () => {
    const id = await aTranslatedExample()
    await save(id, { summary: 'En mening, utan stavfel.' })
    const before = await latest(id)
    const { body: view } = await languagesOf(id)
    expect(view.languages).toEqual([
      { locale: 'en', missing: expect.any(Number), stale: 1, state: 'stale' },
    ])

    const { body, status } = await vouch(id, { seen: view.seen })

    expect(status).toBe(200)
    expect(body.languages).toMatchObject([{ locale: 'en', stale: 0, state: 'ready' }])
    expect(await latest(id)).toEqual(before)
  })

  test('does not vouch for a source that has changed since it was read', async () => {
    const id = await aTranslatedExample()
    const { body: view } = await languagesOf(id)
    await save(id, { summary: 'En annan mening.' })

    const { body, status } = await vouch(id, { seen: view.seen })

    expect([status, body.reason]).toEqual([409, 'source-changed'])
    expect(await rowOf(id)).toMatchObject({ staleLocales: 'en' })
  })

  test.each([
    ['of another organisation', 'otherPartner'],
    ['without a name', undefined],
  ] as const)('%s finds nothing to vouch for', async (_, as) => {
    const id = await aTranslatedExample()
    await save(id, { summary: 'En annan mening.' })
    const { body: view } = await languagesOf(id)
    const path = `/api/examples/${id}/languages`

    const answers = [
      await bank.rest('GET', path, { as }),
      await bank.rest('POST', `${path}/en/vouch`, { as, body: { seen: view.seen } }),
    ]

    for (const { status } of answers) expect(status).toBe(as ? 404 : 403)
    expect(await rowOf(id)).toMatchObject({ staleLocales: 'en' })
  })

  test.each(['sv', 'fi'])('cannot vouch for %s, which is no translation', async (locale) => {
    const id = await aTranslatedExample()
    const { body: view } = await languagesOf(id)

    expect((await vouch(id, { seen: view.seen }, 'partner', locale)).status).toBe(400)
  })

  test('saves a translation as a draft; the public text stays', async () => {
    const id = await aTranslatedExample()

    const { body } = await bank.rest('GET', `/api/examples/${id}`, {
      as: 'admin',
      query: { draft: false, depth: 0, locale: 'en', 'fallback-locale': 'none' },
    })

    expect(body.title ?? null).toBeNull()
    expect((await latest(id)).workflow.state).toBe('draft')
  })
})

describe('a page that is published in Swedish alone', () => {
  const canary = 'Kanariefågeln sjunger'

  async function aSwedishPage() {
    const { id } = await bank.keep('examples', anExample({ slug: 'odla', title: 'Odla ihop' }))
    await save(id, { ...english, title: canary }, { query: inEnglish })
    await take('submit', id)
    await take('approve_and_publish', id, { as: 'admin', locales: ['sv'] })
    return id as string
  }

  test.each([
    ['by its id', (id: string) => `/api/examples/${id}`, { locale: 'en' }],
    ['in every language', (id: string) => `/api/examples/${id}`, { locale: 'all' }],
    ['in a list', () => '/api/examples', { locale: 'en' }],
    ['in a list in every language', () => '/api/examples', { locale: 'all', depth: 2 }],
  ])('shows no English to the public %s', async (_, path, query) => {
    const id = await aSwedishPage()

    const { body } = await bank.rest('GET', path(id), { query })

    expect(JSON.stringify(body)).not.toContain(canary)
  })

  test('shows no English over GraphQL', async () => {
    await aSwedishPage()

    const { body } = await bank.graphql('{ Examples(locale: en) { docs { title } } }')

    expect(JSON.stringify(body)).not.toContain(canary)
  })

  test.each([
    [{ locale: 'en', where: { title: { like: 'Kanarie' } } }],
    [{ locale: 'sv', where: { 'title.en': { like: 'Kanarie' } } }],
    [{ where: { or: [{ 'title.en': { like: 'Kanarie' } }] } }],
    [{ locale: 'all', where: { 'title.en': { exists: true } } }],
  ])('cannot be asked after its English: %o', async (query) => {
    await aSwedishPage()

    const found = await bank.rest('GET', '/api/examples', { query })
    const counted = await bank.rest('GET', '/api/examples/count', { query })

    expect(found.status === 200 ? found.body.totalDocs : 0).toBe(0)
    expect(counted.status === 200 ? counted.body.totalDocs : 0).toBe(0)
  })

  test('is read in English by those who work with it', async () => {
    const id = await aSwedishPage()

    const { body } = await bank.rest('GET', `/api/examples/${id}`, {
      as: 'partner',
      query: { locale: 'en' },
    })

    expect(body.title).toBe(canary)
  })

  test('is read in English by all once it is published so', async () => {
    const { id } = await bank.keep('pages', aPage({ title: 'Om oss' }))
    const there = { as: 'editor', collection: 'pages' } as const
    await save(
      id,
      { ...english, title: canary, body: aText('In English.') },
      { ...there, query: inEnglish },
    )
    await take('submit', id, there)
    await take('approve_and_publish', id, { ...there, as: 'admin', locales: ['sv', 'en'] })

    const { body } = await bank.rest('GET', '/api/pages', {
      query: { locale: 'en', select: { title: true }, where: { 'title.en': { like: 'Kanarie' } } },
    })

    expect(body.docs).toMatchObject([{ id, title: canary }])
  })
})

describe('the work list', () => {
  const waiting = async (
    as: 'editor' | 'partner' | 'otherPartner' | 'contributor',
    task: string,
  ) => {
    const where = { [`${task}Locales`]: { contains: 'en' } }
    const { body } = await bank.rest('GET', '/api/workflow-items', { as, query: { where } })
    return body.docs.map(({ documentId }: { documentId: string }) => documentId)
  }

  test('holds what each person works with, and nothing else', async () => {
    const own = await anExampleIn('published')
    const other = await anExampleIn('published', {
      as: 'otherPartner',
      item: anExample({ ownerOrganisation: known.otherOrganisation }),
    })

    expect(await waiting('editor', 'missing')).toEqual(expect.arrayContaining([own, other]))
    expect(await waiting('partner', 'missing')).toContain(own)
    expect(await waiting('partner', 'missing')).not.toContain(other)
    expect(await waiting('otherPartner', 'missing')).toContain(other)
    expect(await waiting('otherPartner', 'missing')).not.toContain(own)
    expect(await waiting('contributor', 'missing')).toEqual([own])
  })
})
