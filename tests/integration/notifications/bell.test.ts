import { beforeEach, expect, test } from 'vitest'

import { type Actor, startBank } from '../../support/bank'
import { anExample } from '../../support/items'
import { newsOf } from '../../support/news'
import { steps } from '../workflow/steps'

const bank = await startBank()
const { take } = steps(bank)
const { newsFor } = newsOf(bank)
const home = '/api/workflow/notifications'

beforeEach(() => bank.emptyBank())

test('an editor sees how much is new, reads one, and then all', async () => {
  const [first] = [await submit('Gårdslyftet'), await submit('Väven'), await submit('Torget')]
  expect(await unread('editor')).toBe(3)

  const { body } = await bank.rest('GET', home, { as: 'editor', query: { limit: 2 } })
  expect(body).toMatchObject({ page: 1, pages: 2, unread: 3 })
  expect(body.news[0]).toMatchObject({
    text: 'partner har skickat ”Torget” till granskning.',
    link: expect.stringMatching(/^\/admin\/collections\/examples\//),
    isRead: false,
  })

  expect(await read('editor', { ids: ['påhittad'] })).toBe(3)
  expect(await read('editor', { ids: ['påhittad', body.news[0].id] })).toBe(2)
  expect(await read('editor', { document: { collection: 'examples', id: first } })).toBe(1)
  expect(await read('editor', { all: true })).toBe(0)
  expect(await unread('admin')).toBe(3)
})

test('a reader of English reads English', async () => {
  await submit('Gårdslyftet')

  const { body } = await bank.rest('GET', home, {
    as: 'editor',
    headers: { 'accept-language': 'en' },
  })

  expect(body.news[0].text).toBe('partner has submitted “Gårdslyftet” for review.')
})

test('nobody marks, reads or writes the news of another, through any door', async () => {
  await submit('Gårdslyftet')
  const [one] = await newsFor('editor')
  const row = `/api/notifications/${one?.id}`
  const rest = (method: 'GET' | 'PATCH' | 'POST' | 'DELETE', path: string, body?: object) =>
    bank.rest(method, path, { as: 'admin', ...(body && { body }) })

  await rest('POST', `${home}/read`, { ids: [one?.id] })
  await rest('PATCH', row, { readAt: new Date().toISOString() })
  await bank.rest('PATCH', '/api/notifications', {
    as: 'admin',
    body: { readAt: new Date().toISOString() },
    query: { where: { id: { equals: one?.id } } },
  })
  const graph = await bank.graphql(
    `mutation { updateNotification(id: "${one?.id}", data: { readAt: "2026-01-01T00:00:00Z" }) { id } }`,
    {},
    { as: 'admin' },
  )
  const seen = await rest('GET', row)
  const listed = await rest('GET', '/api/notifications?limit=0&depth=0')
  const made = await rest('POST', '/api/notifications', { recipient: one?.recipient, key: 'x' })
  const gone = await bank.rest('DELETE', row, { as: 'editor' })

  expect(graph.body.errors).toBeDefined()
  expect(seen.status).toBe(404)
  expect(listed.body.docs.map(({ id }: { id: string }) => id)).not.toContain(one?.id)
  expect([made.status, gone.status]).toEqual([403, 403])
  expect((await newsFor('editor'))[0]).toMatchObject({ id: one?.id })
  expect((await newsFor('editor'))[0]?.readAt ?? null).toBeNull()
})

test('the one it is for may say that it is read, and change nothing else', async () => {
  await submit('Gårdslyftet')
  const [one] = await newsFor('editor')

  const { status } = await bank.rest('PATCH', `/api/notifications/${one?.id}`, {
    as: 'editor',
    body: { link: '//evil.example', readAt: '2026-11-27T10:00:00.000Z', title: 'Annat' },
  })

  expect(status).toBe(200)
  expect((await newsFor('editor'))[0]).toMatchObject({
    link: one?.link,
    readAt: '2026-11-27T10:00:00.000Z',
    title: 'Gårdslyftet',
  })
})

test('a visitor has no news', async () => {
  const answers = await Promise.all([
    bank.rest('GET', home),
    bank.rest('GET', `${home}/unread`),
    bank.rest('POST', `${home}/read`, { body: { all: true } }),
    bank.rest('GET', '/api/notifications'),
  ])

  expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403])
})

test('a wish that says nothing marks nothing', async () => {
  await submit('Gårdslyftet')

  expect(await read('editor', {})).toBe(1)
  expect(await read('editor', { ids: [] })).toBe(1)
  expect(await read('editor', { document: { id: 'x' } })).toBe(1)
})

async function submit(title: string): Promise<string> {
  const { id } = await bank.keep('examples', anExample({ title }), { as: 'partner' })
  await take('submit', id, { as: 'partner' })
  return id
}

async function unread(as: Actor): Promise<number> {
  return (await bank.rest('GET', `${home}/unread`, { as })).body.unread
}

async function read(as: Actor, body: object): Promise<number> {
  return (await bank.rest('POST', `${home}/read`, { as, body })).body.unread
}
