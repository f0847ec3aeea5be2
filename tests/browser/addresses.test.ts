import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'

import { aVisitor, site } from '../support/browser'

const ask = (path: string) => fetch(site.url + path, { redirect: 'manual' })

/** Where an address leads in the end, and by how many steps. */
async function follow(path: string) {
  let answer = await ask(path)
  const steps: number[] = []
  let at = path
  while (answer.status >= 300 && answer.status < 400 && steps.length < 9) {
    steps.push(answer.status)
    const next = new URL(answer.headers.get('location') ?? '', site.url + at)
    expect(next.origin).toBe(site.url)
    at = next.pathname + next.search
    answer = await ask(at)
  }
  return { at, status: answer.status, steps }
}

describe('addresses that lead on', () => {
  test.for([
    ['/sv', '/'],
    ['/sv/metoder', '/metoder'],
    ['/sv/metoder/trygghetsvandring', '/metoder/trygghetsvandring'],
    ['/methods', '/metoder'],
    ['/methods/trygghetsvandring', '/metoder/trygghetsvandring'],
    ['/themes/trygghet', '/teman/trygghet'],
    ['/about', '/om'],
    ['/en/metoder', '/en/methods'],
    ['/en/metoder/trygghetsvandring', '/en/methods/trygghetsvandring'],
    ['/en/om', '/en/about'],
    ['/METODER', '/metoder'],
    ['/EN', '/en'],
    ['/Metoder/Trygghetsvandring', '/metoder/trygghetsvandring'],
    ['/metoder/', '/metoder'],
    ['/en/', '/en'],
  ] as const)('a visitor at %s is led to %s for good, in one step', async ([from, to]) => {
    const found = await follow(from)

    expect(found).toEqual({ at: to, status: 200, steps: [308] })
  })

  test.for([
    ['/sv/metoder/', '/metoder'],
    ['//metoder', '/metoder'],
    ['/Methods/Trygghetsvandring/?x=1', '/metoder/trygghetsvandring?x=1'],
    ['/methods?tema=trygghet', '/metoder?tema=trygghet'],
  ] as const)('a visitor at %s ends up at %s, with what was asked for', async ([from, to]) => {
    const found = await follow(from)

    expect(found).toMatchObject({ at: to, status: 200 })
    expect(found.steps.every((status) => status === 308)).toBe(true)
    expect(found.steps.length).toBeLessThanOrEqual(2)
  })

  test.for([
    '//example.com',
    '//example.com/metoder',
    '/\\example.com',
    '/sv//example.com',
    '/sv/%2F%2Fexample.com',
    '/%2F%2Fexample.com',
    '/en//example.com/',
  ])('nobody is led to another host by %s', async (path) => {
    const found = await follow(path)

    expect(found.status).toBe(404)
  })
})

describe('addresses that lead nowhere', () => {
  const read = async (page: Page) => ({
    lang: await page.locator('html').getAttribute('lang'),
    heading: await page.getByRole('heading', { level: 1 }).allTextContents(),
    ways: await page.getByRole('main').getByRole('link').count(),
    robots: await page.locator('meta[name=robots]').first().getAttribute('content'),
  })
  const words = {
    sv: { lang: 'sv', heading: ['Här bor ingen sida'] },
    en: { lang: 'en', heading: ['No page lives here'] },
  }
  const helped = (path: string) => ({
    ...words[path.startsWith('/en') ? 'en' : 'sv'],
    ways: 6,
    robots: expect.stringContaining('noindex'),
  })

  test.for([
    '/finns-inte',
    '/metoder/finns-inte',
    '/metoder/trygghetsvandring/mer',
    '/teman/finns-inte',
    '/nyheter/finns-inte',
    '/om/finns-inte',
    '/gone/method/trygghetsvandring',
    '/__proto__',
    '/metoder/__proto__',
    '/metoder/%00',
    '/metoder/%E5ldre',
    '/%E0%A4%A',
    `/metoder/${'a'.repeat(1500)}`,
    '/finns-inte.php',
    '/metoder/x.html',
    '/en/nothing',
    '/en/methods/nothing',
    '/en/themes/nothing',
    '/en/news/nothing',
    '/en/en',
  ])('a visitor without scripts at %s is helped on in the right language', async (path) => {
    const page = await aVisitor({ javaScriptEnabled: false })

    const answer = await page.goto(path)

    expect(answer?.status()).toBe(404)
    expect(await read(page)).toEqual(helped(path))
  })

  test.for(['/finns-inte', '/metoder/finns-inte', '/en/methods/nothing'])(
    'a visitor with scripts at %s meets the same page',
    async (path) => {
      const page = await aVisitor()

      const answer = await page.goto(path, { waitUntil: 'networkidle' })

      expect(answer?.status()).toBe(404)
      expect(await read(page)).toEqual(helped(path))
    },
  )

  test('a visitor who has gone astray finds the way in again', async () => {
    const page = await aVisitor()
    await page.goto('/metoder/finns-inte')

    await page
      .getByRole('main')
      .getByRole('link', { name: /^Metoder/ })
      .click()

    await page.waitForURL(`${site.url}/metoder`)
  })

  test.for(['/wp-login.php', '/.env', '/_next/finns-inte', '/%2e%2e/%2e%2e/etc/passwd'])(
    'nobody finds anything at %s',
    async (path) => {
      const answer = await ask(path)

      expect(answer.status).toBe(404)
    },
  )
})

describe('addresses for machines', () => {
  const readSitemap = async () => {
    const sitemap = await (await ask('/sitemap.xml')).text()
    return [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = '']) => address)
  }

  test('a search engine is shown to every published page, each where it is written', async () => {
    const robots = await (await ask('/robots.txt')).text()
    const addresses = await readSitemap()

    expect(robots).toContain(`Sitemap: ${site.url}/sitemap.xml`)
    expect(addresses.length).toBeGreaterThan(150)
    expect(addresses).toContain(`${site.url}/exempel/yalla-trappan`)
    expect(addresses).not.toContain(`${site.url}/en/examples/yalla-trappan`)
    expect(new Set(addresses).size).toBe(addresses.length)
  })

  test('a search engine that follows every link finds a page behind each, without a detour', async () => {
    const found = await Promise.all((await readSitemap()).map(open))

    const known = new Set(found.map(({ address }) => address))
    const others = found.flatMap(({ links }) => links).filter((link) => !known.has(link))
    found.push(...(await Promise.all([...new Set(others)].map(open))))

    expect(found.length).toBeGreaterThan(known.size)
    expect(found.filter(({ status }) => status !== 200)).toEqual([])
  })
})

/** What answers at an address, and where its links on this site lead; filters are left out. */
async function open(address: string) {
  const answer = await fetch(address, { redirect: 'manual' })
  const html = await answer.text()
  const links = [...html.matchAll(/<a [^>]*href="(\/[^"?#]*)"/g)].map(
    ([, path = '']) => new URL(path, site.url).href,
  )

  return { address, status: answer.status, links }
}
