import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'

import { aVisitor, site } from '../support/browser'

const withoutScripts = { javaScriptEnabled: false }

const drawing = (page: Page) => page.getByRole('group', { name: /samma uppgifter|same figures/i })
const table = (page: Page) => page.getByRole('main').getByRole('table')
const searchOf = (page: Page) => new URL(page.url()).search

/** The number in "Skåne län: 15 sidor". */
const promisedBy = (label: string | null): number => Number(/: (\d+) /.exec(label ?? '')?.[1] ?? 0)

async function listAreas(page: Page) {
  const links = await drawing(page).getByRole('link').all()
  return Promise.all(links.map((link) => link.getAttribute('aria-label')))
}

describe('a visitor without scripts', () => {
  test.for([
    {
      start: '/karta',
      county: 'Skåne län',
      municipality: 'Malmö',
      searches: ['?lan=skane-lan', '?kommun=malmo'],
    },
    {
      start: '/en/map',
      county: 'Skåne County',
      municipality: 'Malmö',
      searches: ['?county=skane-county', '?municipality=malmo'],
    },
  ])(
    'walks from $start to a county, a municipality and what was done there, and back',
    async ({ county, municipality, searches, start }) => {
      const page = await aVisitor(withoutScripts)
      await page.goto(start)
      expect(await listAreas(page)).toHaveLength(21)

      await drawing(page)
        .getByRole('link', { name: new RegExp(`^${county}: `) })
        .focus()
      await page.keyboard.press('Enter')
      await page.waitForURL((url) => url.search === searches[0])
      const label = (await listAreas(page)).find((one) => one?.startsWith(`${municipality}: `))
      await drawing(page)
        .getByRole('link', { name: new RegExp(`^${municipality}: `) })
        .focus()
      await page.keyboard.press('Enter')
      await page.waitForURL((url) => url.search === searches[1])

      const rows = page.getByRole('main').getByRole('article')
      expect(promisedBy(label ?? null)).toBeGreaterThan(0)
      expect(await rows.count()).toBe(promisedBy(label ?? null))
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(municipality)

      await page.goBack()
      expect(searchOf(page)).toBe(searches[0])
      await page.getByRole('link', { name: /^Hela landet$|^The whole country$/ }).click()
      expect(searchOf(page)).toBe('')
    },
  )

  test('finds the same numbers in the table as on the map, and as many rows', async () => {
    const page = await aVisitor(withoutScripts)
    await page.goto('/karta')
    const areas = await listAreas(page)

    const rows = await table(page).getByRole('row').all()
    const numbers = new Map<string, number>()
    for (const row of rows.slice(1)) {
      const name = (await row.getByRole('rowheader').textContent()) ?? ''
      numbers.set(name, Number(await row.getByRole('cell').last().textContent()))
    }

    expect(numbers.size).toBe(21)
    for (const area of areas) {
      expect(numbers.get(area?.split(':')[0] ?? ''), area ?? '').toBe(promisedBy(area))
    }
    const told = await page.getByRole('status').textContent()
    const sum = [...numbers.values()].reduce((all, one) => all + one, 0)
    expect(told).toContain(`${sum} sidor på kartan`)
  })

  test('keeps what is chosen on the way in and out, and lets it go', async () => {
    const page = await aVisitor(withoutScripts)
    await page.goto('/karta')

    const filters = page.getByRole('form', { name: /^Filtrera/ })
    await filters.getByRole('checkbox', { name: /^Exempel/ }).check()
    await filters.getByRole('checkbox', { name: /^Trygghet/ }).check()
    await filters.getByRole('button').click()
    expect(searchOf(page)).toBe('?typ=exempel&tema=trygghet')

    await table(page).getByRole('link', { name: 'Skåne län' }).click()
    expect(searchOf(page)).toBe('?typ=exempel&tema=trygghet&lan=skane-lan')
    await filters.getByRole('checkbox', { name: /^Organisationer/ }).check()
    await filters.getByRole('button').click()
    expect(searchOf(page)).toBe('?typ=exempel,organisationer&tema=trygghet&lan=skane-lan')

    await page.getByRole('link', { name: 'Hela landet' }).click()
    expect(searchOf(page)).toBe('?typ=exempel,organisationer&tema=trygghet')
    await page.getByRole('link', { name: 'Ta bort filtret Trygghet' }).click()
    expect(searchOf(page)).toBe('?typ=exempel,organisationer')
  })

  test('takes the place and what is chosen along to the other language', async () => {
    const page = await aVisitor(withoutScripts)
    await page.goto('/karta?tema=trygghet&lan=skane-lan')

    await page.getByRole('link', { name: 'English' }).first().click()

    expect(new URL(page.url()).pathname + searchOf(page)).toBe(
      '/en/map?theme=trygghet&county=skane-county',
    )
  })

  test('is told what has no place, and led to its list with the same choice', async () => {
    const page = await aVisitor(withoutScripts)
    await page.goto('/karta?sprak=sv')

    const region = page.getByRole('region', { name: 'Utan plats på kartan' })
    const told = await region
      .getByRole('listitem')
      .filter({ hasText: 'organisationer' })
      .textContent()
    await region.getByRole('link', { name: 'i listan över organisationer' }).click()

    expect(Number.parseInt(told ?? '', 10)).toBeGreaterThan(0)
    expect(new URL(page.url()).pathname + searchOf(page)).toBe('/organisationer?sprak=sv')
  })

  test('is told of what the map cannot follow', async () => {
    const page = await aVisitor(withoutScripts)

    for (const query of ['lan=atlantis', 'typ=metoder', 'lan=skane-lan&sida=99', 'fas=planera']) {
      const answer = await page.goto(`/karta?${query}`)

      expect(answer?.status(), query).toBe(200)
      expect(await page.getByRole('note').textContent(), query).toContain('hoppade över')
    }
  })

  test('meets an honest page where nothing has been done yet', async () => {
    const page = await aVisitor(withoutScripts)

    await page.goto('/karta?kommun=kiruna')

    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Kiruna')
    expect(await page.getByRole('heading', { name: 'Här finns inget att visa än' }).count()).toBe(1)
  })

  test('comes from the start page and from an example to the map', async () => {
    const page = await aVisitor(withoutScripts)

    await page.goto('/')
    await page.getByRole('link', { name: 'Öppna kartan' }).click()
    expect(new URL(page.url()).pathname).toBe('/karta')

    await page.goto('/exempel/boendebyggarna-vivalla')
    await page.getByRole('main').getByRole('link', { name: 'Örebro', exact: true }).click()
    expect(new URL(page.url()).pathname + searchOf(page)).toBe('/karta?kommun=orebro')
  })
})

test('every county can be reached with a thumb at 320 pixels', async () => {
  const page = await aVisitor({ viewport: { width: 320, height: 640 } })
  await page.goto('/karta')

  for (const link of await table(page).getByRole('link').all()) {
    expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(24)
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})

test('the area that has the focus is marked on the map', async () => {
  const page = await aVisitor()
  await page.goto('/karta')
  const link = drawing(page).getByRole('link', { name: /^Gotlands län/ })
  const widthOf = () => link.locator('path').evaluate((path) => getComputedStyle(path).strokeWidth)
  const before = await widthOf()

  await page.keyboard.press('Tab')
  await link.focus()

  await expect.poll(widthOf).not.toBe(before)
})

test.for(['/karta', '/en/map', '/karta?lan=vastra-gotalands-lan'])(
  'the page %s is small to fetch, and asks nobody else',
  async (path) => {
    const page = await aVisitor(withoutScripts)
    const strangers: string[] = []
    page.on('request', (request) => {
      if (!request.url().startsWith(site.url)) strangers.push(request.url())
    })

    const answer = await page.goto(path)
    const html = await answer?.body()

    expect(strangers).toEqual([])
    expect(gzipSync(html ?? '').length).toBeLessThan(60_000)
    // the drawing is on the page itself: no file, no tile
    expect(await drawing(page).locator('path').count()).toBeGreaterThanOrEqual(21)
  },
)
