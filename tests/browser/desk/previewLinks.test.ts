import { beforeAll, describe, expect, test } from 'vitest'

import { findFaults } from '../../support/axe'
import { aVisitor, site } from '../../support/browser'
import { anExample } from '../../support/items'

let token: string

/** Asks the API as the administrator, as a program beside the site would. */
async function ask(method: string, path: string, body?: unknown) {
  const response = await fetch(`${site.url}/api${path}`, {
    method,
    headers: {
      'content-type': 'application/json',
      ...(token && { authorization: `JWT ${token}` }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  return response.json()
}

beforeAll(async () => {
  token = (await ask('POST', '/users/login', site.admin)).token
})

/** A draft in both languages, and a link to it. */
async function aDraft(wish: Record<string, unknown> = {}) {
  const { doc } = await ask(
    'POST',
    '/examples?draft=true',
    anExample({
      actors: [],
      municipality: null,
      ownerOrganisation: null,
      themes: [],
      title: 'Gården',
    }),
  )
  await ask('PATCH', `/examples/${doc.id}?draft=true&locale=en`, { title: 'The courtyard' })
  const { address, link } = await ask('POST', `/examples/${doc.id}/preview-links`, {
    label: 'Hyresgästerna',
    ...wish,
  })
  return { id: doc.id as string, link, path: new URL(address).pathname }
}

const opinionsOf = async (id: string) =>
  (await ask('GET', `/review-comments?depth=0&where[documentId][equals]=${id}`)).docs

describe('somebody with a link', () => {
  test('reads the draft without signing in, is told what it is, and can switch language', async () => {
    const { path } = await aDraft()
    const visitor = await aVisitor()

    const answer = await visitor.goto(path)

    expect(answer?.status()).toBe(200)
    expect(await visitor.getByRole('heading', { level: 1 }).textContent()).toBe('Gården')
    const banner = visitor.getByRole('region', { name: 'Förhandsvisning – inte publicerad' })
    expect(await banner.textContent()).toContain('Länken gäller till')
    expect(await findFaults(visitor)).toEqual([])

    await visitor.getByRole('link', { name: 'English' }).click()
    await visitor.getByRole('heading', { level: 1, name: 'The courtyard' }).waitFor()
    expect(new URL(visitor.url()).pathname).toMatch(/^\/en\/preview\/[0-9a-f]{40}$/)
  })

  test('leaves no trace of it to search engines, caches or other sites', async () => {
    const { path } = await aDraft()
    const visitor = await aVisitor()

    const headers = (await visitor.goto(path))?.headers() ?? {}

    expect(headers['x-robots-tag']).toContain('noindex')
    expect(headers['referrer-policy']).toBe('same-origin')
    expect(headers['cache-control']).toContain('no-store')
    expect(await visitor.locator('meta[name=robots]').getAttribute('content')).toContain('noindex')
  })

  test.each([true, false])('leaves an opinion, with scripts: %s', async (javaScriptEnabled) => {
    const { id, path } = await aDraft({ allowsOpinion: true })
    const visitor = await aVisitor({ javaScriptEnabled })
    await visitor.goto(path)

    // nothing is said at first, and the name that was typed is still there afterwards
    await visitor.getByLabel('Ditt namn').fill('Aino')
    await visitor.getByRole('button', { name: 'Skicka' }).click()
    await visitor.getByText('Skriv en synpunkt, eller kryssa').waitFor()
    expect(await visitor.getByLabel('Ditt namn').inputValue()).toBe('Aino')

    await visitor.getByLabel('Din synpunkt').fill('Stämmer årtalet?')
    await visitor.getByLabel('Jag ställer mig bakom texten').check()
    await visitor.getByRole('button', { name: 'Skicka' }).click()
    await visitor.getByText('Tack, din synpunkt är sparad').waitFor()

    expect(await opinionsOf(id)).toMatchObject([
      { author: null, body: 'Stämmer årtalet?', externalName: 'Aino', verdict: 'endorse' },
    ])
  })

  test('finds no form where nobody asks for an opinion', async () => {
    const { path } = await aDraft()
    const visitor = await aVisitor()

    await visitor.goto(path)

    expect(await visitor.getByRole('button', { name: 'Skicka' }).count()).toBe(0)
  })

  test('is told that it was taken back, and whom to ask', async () => {
    const { id, link, path } = await aDraft()
    await ask('POST', `/examples/${id}/preview-links/${link.id}/revoke`)
    const visitor = await aVisitor()

    const answer = await visitor.goto(path)

    expect(answer?.status()).toBe(410)
    expect(await visitor.getByRole('heading', { level: 1 }).textContent()).toBe(
      'Länken är återkallad',
    )
    expect(await visitor.getByText('Be den som skickade länken om en ny.').isVisible()).toBe(true)
    expect(await visitor.content()).not.toContain('Gården')
    expect(await findFaults(visitor)).toEqual([])
  })

  test('finds nothing behind a link that was never given', async () => {
    const visitor = await aVisitor()

    expect((await visitor.goto(`/forhandsvisning/${'a'.repeat(40)}`))?.status()).toBe(404)
    expect((await visitor.goto('/forhandsvisning/gissning'))?.status()).toBe(404)
  })
})

test('a draft behind a link is in no map of the site', async () => {
  await aDraft()
  const [map, robots] = await Promise.all(
    ['/sitemap.xml', '/robots.txt'].map(async (path) => (await fetch(site.url + path)).text()),
  )

  expect(map).not.toContain('forhandsvisning')
  expect(robots).not.toMatch(/[0-9a-f]{40}/)
})
