import { beforeEach, describe, expect, test } from 'vitest'

import type { Actor } from '../../support/bank'
import { startBank } from '../../support/bank'
import { aMethod, anExample, aText } from '../../support/items'
import { steps } from '../workflow/steps'

const bank = await startBank()
const { anExampleIn, move, save, take } = steps(bank)

beforeEach(() => bank.emptyBank())

const secret = 'Kanariefågeln'
const inEnglish = { draft: true, locale: 'en' }

/** A method that the public reads in Swedish alone; what it says in English is not for them yet. */
async function aSwedishMethod(): Promise<string> {
  const { id } = await bank.keep('methods', aMethod())
  const body = { title: secret, whenNotToUse: aText(secret) }
  await save(id, body, { collection: 'methods', query: inEnglish })
  await take('submit', id, { collection: 'methods', locales: ['sv'] })
  await take('approve_and_publish', id, { as: 'admin', collection: 'methods', locales: ['sv'] })
  return id
}

/** An example that refers to the method, and is public in both languages. */
async function anExampleInBoth(method: string): Promise<string> {
  const { id } = await bank.keep('examples', anExample({ methodsUsed: [{ method }] }))
  await save(id, anExample(), { query: inEnglish })
  await take('submit', id)
  await take('approve_and_publish', id, { as: 'admin', locales: ['sv', 'en'] })
  return id
}

const countOf = async (collection: string, query: Record<string, unknown>, as?: Actor) => {
  const { body } = await bank.rest('GET', `/api/${collection}`, {
    as,
    query: { depth: 0, ...query },
  })
  return body.docs?.length ?? 0
}

describe('a language that is not published', () => {
  test('is not found by its words, however the public spells the question', async () => {
    const method = await aSwedishMethod()
    await anExampleInBoth(method)
    const like = { like: secret }

    const found = [
      await countOf('methods', { where: { 'title.en': like } }),
      await countOf('methods', { where: { title__en: like } }),
      await countOf('methods', { where: { or: [{ title__en: like }] } }),
      await countOf('methods', { where: { title: like }, locale: 'en' }),
      await countOf('methods', { where: { title: like }, locale: 'all' }),
      await countOf('methods', { where: { title: like }, locale: '*' }),
      await countOf('methods', { sort: 'title__en' }),
      await countOf('methods', { sort: 'title', locale: 'all' }),
      await countOf('examples', { where: { 'methodsUsed.method.title.en': like } }),
      await countOf('examples', { where: { methodsUsed__method__title__en: like } }),
      await countOf('examples', { where: { 'methodsUsed.method.title': like }, locale: 'en' }),
      await countOf('examples', { where: { 'methodsUsed.method.title': like }, locale: 'all' }),
    ]

    expect(found).toEqual(Array(12).fill(0))
    const { body } = await bank.rest('GET', '/api/methods/count', {
      query: { where: { title__en: like } },
    })
    expect(body.totalDocs).toBe(0)
  })

  test('does not stand in for what the Swedish text leaves out', async () => {
    const method = await aSwedishMethod()
    const example = await anExampleInBoth(method)

    const answers = [
      await bank.rest('GET', `/api/methods/${method}`, { query: { 'fallback-locale': 'en' } }),
      await bank.rest('GET', '/api/methods', { query: { locale: 'sv', fallbackLocale: 'en' } }),
      await bank.rest('GET', `/api/examples/${example}`, {
        query: { depth: 2, 'fallback-locale': 'en' },
      }),
      await bank.graphql('{ Methods(locale: sv, fallbackLocale: en) { docs { whenNotToUse } } }'),
    ]

    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    expect(JSON.stringify(answers)).not.toContain(secret)
  })

  test('is found by those who work with it, and what is Swedish by everybody', async () => {
    const method = await aSwedishMethod()
    await anExampleInBoth(method)

    expect(await countOf('methods', { where: { title__en: { like: secret } } }, 'editor')).toBe(1)
    expect(await countOf('methods', { where: { title: { like: 'Metod' } } })).toBe(1)
    expect(await countOf('examples', { where: { 'title.en': { like: 'Exempel' } } })).toBe(1)
    expect(
      await countOf('examples', {
        where: { 'methodsUsed.method': { equals: method } },
        locale: 'all',
      }),
    ).toBe(1)
  })
})

describe('what stands of people', () => {
  test('cannot be asked after through what they wrote, by those who do not read it', async () => {
    await anExampleIn('published', { as: 'partner' })
    const paths = ['createdBy.email', 'createdBy__email', 'updatedBy.workflowMail']

    for (const as of ['contributor', 'otherContributor', 'otherPartner', undefined] as const) {
      for (const path of [...paths, 'workflow.submittedBy.email', 'createdBy.resetPasswordToken']) {
        const { body, status } = await bank.rest('GET', '/api/examples', {
          as,
          query: { where: { [path]: { exists: true } } },
        })
        expect([status, body.docs?.length ?? 0], `${as} ${path}`).toEqual([
          status === 400 ? 400 : 200,
          0,
        ])
      }
    }
  })

  test('does not show in an order, which would tell an address letter by letter', async () => {
    const first = await anExampleIn('published', { as: 'contributor' })
    const last = await anExampleIn('published', { as: 'otherPartner' })
    const order = async (sort: string, as: Actor) => {
      const { body } = await bank.rest('GET', '/api/examples', { as, query: { depth: 0, sort } })
      return body.docs.map(({ id }: { id: string }) => id)
    }

    for (const path of ['createdBy.email', 'createdBy__email', 'updatedBy.name']) {
      expect(await order(path, 'contributor')).toEqual(await order(`-${path}`, 'contributor'))
    }
    expect(await order('createdBy.email', 'editor')).toEqual([first, last])
    expect(await order('-createdBy.email', 'editor')).toEqual([last, first])
    expect(await order('-title', 'contributor')).toEqual(
      (await order('title', 'contributor')).reverse(),
    )
  })

  test('is changed by themselves, save for the role and the organisation', async () => {
    const { contributor, otherPartner } = bank.users
    const body = { role: 'admin', organisation: null, name: 'Nytt', workflowMail: 'off' }

    await bank.rest('PATCH', `/api/users/${contributor.id}`, { as: 'contributor', body })
    const others = await bank.rest('PATCH', `/api/users/${otherPartner.id}`, {
      as: 'partner',
      body,
    })

    const stored = (id: string) => bank.payload.findByID({ collection: 'users', id, depth: 0 })
    const own = await stored(contributor.id)
    expect(own).toMatchObject({ role: 'contributor', name: 'Nytt', workflowMail: 'off' })
    expect(own.organisation).toBeTruthy()
    expect([403, 404]).toContain(others.status)
    expect(await stored(otherPartner.id)).toMatchObject({ role: 'partner', name: 'otherpartner' })
  })
})

/** What the desk keeps for the server, or for others: the collection, and a field to probe by. */
const hidden = [
  ['workflow-items', 'translations'],
  ['workflow-events', 'commentSalt'],
  ['workflow-events', 'signature'],
  ['notifications', 'mail'],
  ['preview-links', 'tokenHash'],
  ['review-comments', 'previewLink'],
  ['review-comments', 'author.resetPasswordToken'],
  ['letters', 'text'],
  ['letters', 'html'],
  ['users', 'resetPasswordToken'],
  ['users', 'hash'],
] as const

test.each(hidden)('nobody probes %s by %s', async (collection, path) => {
  const id = await anExampleIn('in_review')
  const comment = { as: 'editor', body: { body: 'Hej på dig.' } } as const
  await bank.rest('POST', `/api/examples/${id}/comments`, comment)
  await bank.rest('POST', `/api/examples/${id}/preview-links`, {
    as: 'partner',
    body: { label: 'x' },
  })

  for (const as of ['contributor', 'partner', 'otherPartner', undefined] as const) {
    for (const rule of [{ exists: true }, { like: 'a' }]) {
      const { body, status } = await bank.rest('GET', `/api/${collection}`, {
        as,
        query: { where: { [path]: rule } },
      })
      expect([status >= 400, body.docs?.length ?? 0], `${as}`).toEqual([status >= 400, 0])
    }
  }
})

describe('through GraphQL', () => {
  test.each([
    'createWorkflowItem',
    'updateWorkflowItem',
    'deleteWorkflowItem',
    'updateWorkflowEvent',
    'deleteWorkflowEvent',
    'updateDuty',
    'deleteDuty',
    'updateLetter',
    'deleteLetter',
    'updateCheckedLink',
    'deleteCheckedLink',
    'updatePreviewLink',
    'deletePreviewLink',
    'deleteNotification',
    'deleteRecordSeal',
    'restoreVersionWorkflowItem',
  ])('nobody comes by %s', async (name) => {
    const isCreation = name.startsWith('create')
    const question = isCreation
      ? `mutation { ${name}(data: { key: "x", documentCollection: "examples" }) { id } }`
      : name.startsWith('delete') || name.startsWith('restore')
        ? `mutation { ${name}(id: "1") { id } }`
        : `mutation { ${name}(id: "1", data: {}) { id } }`

    for (const as of ['admin', 'editor', 'contributor', undefined] as const) {
      const { body } = await bank.graphql(question, {}, { as })
      expect(body.errors?.[0].message, `${as}`).toMatch(
        /^Du får inte|^Cannot query field|^Historiken skrivs av/,
      )
    }
  })
})

describe('what Payload keeps for each person', () => {
  test('a saved list of one’s own is nobody else’s, and staff alone make them', async () => {
    const body = {
      title: 'Min lista',
      relatedCollection: 'examples',
      where: { title: { like: secret } },
      access: { read: { constraint: 'onlyMe' } },
    }
    const make = (as: Actor) => bank.rest('POST', '/api/payload-query-presets', { as, body })

    const [made, refused] = [await make('editor'), await make('contributor')]
    const path = `/api/payload-query-presets/${made.body.doc.id}`
    const read = await Promise.all(
      (['admin', 'partner', 'contributor', undefined] as const).map((as) =>
        bank.rest('GET', path, { as }),
      ),
    )
    const changed = await bank.rest('PATCH', path, { as: 'admin', body: { title: 'Din lista' } })

    expect([made.status, refused.status]).toEqual([201, 403])
    expect(read.filter(({ status }) => status < 400)).toEqual([])
    expect(changed.status).toBeGreaterThanOrEqual(400)
  })

  test('a preference is read, changed and deleted by its owner', async () => {
    const path = '/api/payload-preferences/prov'
    await bank.rest('POST', path, { as: 'editor', body: { value: { spalt: secret } } })

    const other = await bank.rest('GET', path, { as: 'contributor' })
    const list = await bank.rest('GET', '/api/payload-preferences', { as: 'contributor' })
    await bank.rest('POST', path, {
      as: 'contributor',
      body: { value: 'x', user: { relationTo: 'users', value: bank.users.editor.id } },
    })
    await bank.rest('DELETE', path, { as: 'contributor' })

    expect(JSON.stringify([other.body, list.body])).not.toContain(secret)
    const own = await bank.rest('GET', path, { as: 'editor' })
    expect(own.body.value).toEqual({ spalt: secret })
  })
})

test('a draft is not found through what refers to it', async () => {
  const { id: method } = await bank.keep('methods', aMethod({ title: secret }))
  const { id } = await bank.keep('examples', anExample({ methodsUsed: [{ method }] }))
  await take('submit', id)
  expect((await move('approve_and_publish', id, { as: 'admin' })).status).toBe(200)
  const where = { 'methodsUsed.method.title': { like: secret } }

  expect(await countOf('examples', { where })).toBe(0)
  expect(await countOf('examples', { where }, 'otherContributor')).toBe(0)
  expect(await countOf('examples', { where }, 'editor')).toBe(1)
})
