import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'

import { aVisitor, site } from '../support/browser'
import { states, templates } from '../support/templates'

test('nobody but the bank hears of a visit to any page, and nothing is kept of it', async () => {
  const page = await aVisitor()
  const strangers: string[] = []
  page.on('request', (request) => {
    const isOurs = request.url().startsWith(`${site.url}/`) || request.url().startsWith('data:')
    if (!isOurs) strangers.push(`${request.url()}, asked for by ${page.url()}`)
  })

  for (const path of [...templates, ...states].flatMap(({ en, sv }) => [sv, en])) {
    await page.goto(path)
    await page.mouse.wheel(0, 20_000)
    expect({ path, kept: await listKept(page) }).toEqual({ path, kept: [] })
  }
  await page.waitForLoadState('networkidle')

  expect(strangers).toEqual([])
})

test('nobody is followed from page to page by the links either', async () => {
  const page = await aVisitor()
  await page.goto('/')

  await page.getByRole('main').getByRole('link', { name: 'Hitta en metod' }).click()
  await page.getByRole('link', { name: 'Bostad först', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Bostad först' }).waitFor()

  expect(await listKept(page)).toEqual([])
})

/** Everything that a browser can be made to remember of a visit. */
async function listKept(page: Page): Promise<readonly unknown[]> {
  const cookies = await page.context().cookies()
  const others = await page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => name),
    ...(await caches.keys()),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  ])
  return [...cookies, ...others]
}

describe('what every answer carries', () => {
  test.for([
    '/',
    '/metoder',
    '/metoder/bostad-forst',
    '/en/methods/bostad-forst',
    '/finns-inte',
    '/sv',
    '/favicon.svg',
    '/sitemap.xml',
    '/api/methods?limit=1',
    '/api/users',
    '/admin/login',
    '/healthz',
  ])('a browser is told not to guess at %s, and not what made it', async (path) => {
    const { headers } = await fetch(site.url + path, { redirect: 'manual' })

    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('x-powered-by')).toBe(null)
    expect(headers.get('server')).toBe(null)
    expect(headers.get('set-cookie')).toBe(null)
  })

  test('a visitor cannot reach the drafts, whatever they ask or claim', async () => {
    const claims = [
      {},
      { cookie: '__prerender_bypass=1' },
      { cookie: 'innovationslabbet-token=falsk' },
      { authorization: 'JWT falsk' },
    ] as const

    for (const headers of claims) {
      const asked = await fetch(`${site.url}/api/preview?path=/metoder`, {
        headers,
        redirect: 'manual',
      })
      const page = await fetch(`${site.url}/metoder`, { headers })

      expect(asked.status).toBe(403)
      // Next takes a false pass away from the visitor, and gives none.
      expect(asked.headers.get('set-cookie') ?? '').not.toMatch(/__prerender_bypass=[^;]/)
      expect(await page.text()).not.toContain('Avsluta förhandsvisningen')
    }
  })
})
