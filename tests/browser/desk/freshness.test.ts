import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'

import { signToken } from '@/plugins/editorial-workflow/freshness/token'

import { findFaults } from '../../support/axe'
import { aVisitor, site } from '../../support/browser'

let jwt: string
let admin: string

/** Asks the API as the administrator, as a program beside the site would. */
async function ask(method: string, path: string, body?: unknown) {
  const response = await fetch(`${site.url}/api${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...(jwt && { authorization: `JWT ${jwt}` }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  return response.json()
}

beforeAll(async () => {
  const { token, user } = await ask('POST', '/users/login', site.admin)
  jwt = token
  admin = user.id
})

// Payload shortens the secret that the server was started with
const secret = createHash('sha256')
  .update('a secret that only the browser tests know')
  .digest('hex')
  .slice(0, 32)

/** The path that a letter about a published method leads to. */
async function aLetter(at = 1) {
  const path = `/methods?where[_status][equals]=published&limit=1&page=${at}&sort=id`
  const { docs } = await ask('GET', path)
  const [{ id, title, workflow }] = docs
  const token = signToken(secret, {
    collection: 'methods',
    id,
    person: admin,
    verifiedAt: Date.parse(workflow.verifiedAt),
    expiresAt: Date.now() + 86_400_000,
  })
  return { id, path: `/bekrafta/${token}`, title, token, verifiedAt: workflow.verifiedAt }
}

describe('the receiver of a letter', () => {
  test('is asked, and changes nothing by looking', async () => {
    const { id, path, title, verifiedAt } = await aLetter()
    const visitor = await aVisitor()

    const answer = await visitor.goto(path)

    expect(answer?.status()).toBe(200)
    expect(answer?.headers()).toMatchObject({ 'referrer-policy': 'same-origin' })
    expect(answer?.headers()['cache-control']).toContain('no-store')
    expect(answer?.headers()['x-robots-tag']).toContain('noindex')
    await visitor.getByRole('heading', { name: 'Stämmer sidan fortfarande?' }).waitFor()
    await visitor.getByRole('main').getByRole('link', { name: title }).waitFor()
    expect(await findFaults(visitor)).toEqual([])
    expect((await ask('GET', `/methods/${id}`)).workflow.verifiedAt).toBe(verifiedAt)
  })

  test('confirms with scripts off, once', async () => {
    const { id, path, verifiedAt } = await aLetter(2)
    const visitor = await aVisitor({ javaScriptEnabled: false })
    await visitor.goto(path)

    await visitor.getByRole('button', { name: 'Fortfarande aktuellt' }).click()

    await visitor.getByRole('heading', { name: 'Tack för ditt svar' }).waitFor()
    expect((await ask('GET', `/methods/${id}`)).workflow.verifiedAt > verifiedAt).toBe(true)
    expect((await visitor.goto(path))?.status()).toBe(410)
    await visitor.getByRole('heading', { name: 'Redan bekräftad' }).waitFor()
  })

  test('says in English what needs changing', async () => {
    const { id, token } = await aLetter(3)
    const visitor = await aVisitor()
    await visitor.goto(`/en/confirm/${token}`)

    await visitor.getByLabel('What needs changing? (optional)').fill('The number has changed.')
    await visitor.getByRole('button', { name: 'The page needs changes' }).click()

    await visitor.getByRole('heading', { name: 'Thank you for your answer' }).waitFor()
    const { docs } = await ask('GET', `/review-comments?where[documentId][equals]=${id}`)
    expect(docs).toMatchObject([{ body: 'The number has changed.', verdict: 'outdated' }])
  })

  test('is told plainly when the link is not ours, and how to go on', async () => {
    const { path } = await aLetter()
    const visitor = await aVisitor()

    const answer = await visitor.goto(`${path.slice(0, -1)}${path.endsWith('a') ? 'b' : 'a'}`)

    expect(answer?.status()).toBe(403)
    await visitor.getByRole('heading', { name: 'Länken går inte att använda' }).waitFor()
    await visitor.getByRole('link', { name: 'Logga in' }).waitFor()
    expect(await findFaults(visitor)).toEqual([])
  })
})
