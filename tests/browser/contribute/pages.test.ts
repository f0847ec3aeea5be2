import { beforeAll, describe, expect, test } from 'vitest'

import { findFaults } from '../../support/axe'
import { aVisitor, site } from '../../support/browser'
import { fillExample, openTheDoor, pressSend, waitForScripts } from '../../support/contributeForm'
import { beyondTheSide, findCutTexts } from '../../support/findCut'

beforeAll(async () => {
  await openTheDoor()
})

const pages = [
  { name: 'the form for an example', sv: '/bidra', en: '/en/contribute' },
  {
    name: 'the form for an experience',
    sv: '/bidra/erfarenhet?om=method/bostad-forst',
    en: '/en/contribute/experience?about=method/bostad-forst',
  },
  {
    name: 'the form for a correction',
    sv: '/bidra/ratta?om=example/boendebyggarna-vivalla',
    en: '/en/contribute/correction?about=example/boendebyggarna-vivalla',
  },
  { name: 'a form about no page', sv: '/bidra/erfarenhet', en: '/en/contribute/experience' },
  { name: 'a receipt that is gone', sv: '/bidra/tack', en: '/en/contribute/thanks' },
] as const

const sights = [
  { name: 'by day', colorScheme: 'light', forcedColors: 'none', width: 1280 },
  {
    name: 'by night, on the smallest phone',
    colorScheme: 'dark',
    forcedColors: 'none',
    width: 320,
  },
  { name: 'in colours of their own', colorScheme: 'dark', forcedColors: 'active', width: 1280 },
] as const

describe.each(sights)('$name', ({ colorScheme, forcedColors, width }) => {
  const visit = async (path: string) => {
    const viewport = { height: 900, width }
    const page = await aVisitor({ colorScheme, forcedColors, viewport })
    await page.goto(path)
    return page
  }

  test.each(
    pages.flatMap(({ en, name, sv }) => [
      { name, path: sv },
      { name: `${name} in English`, path: en },
    ]),
  )('$name can be read by everybody', async ({ path }) => {
    const page = await visit(path)
    await page.waitForLoadState('networkidle')

    expect(await findFaults(page)).toEqual([])
    expect(await beyondTheSide(page)).toBe(0)
  })

  test('a form that came back can be read by everybody', async () => {
    const page = await visit('/bidra')
    await waitForScripts(page)
    await pressSend(page)
    await page.getByRole('alert').filter({ hasText: 'svar behöver rättas' }).waitFor()

    expect(await findFaults(page)).toEqual([])
    expect(await beyondTheSide(page)).toBe(0)
  })

  test('the receipt can be read by everybody', async () => {
    const page = await visit('/bidra')
    await waitForScripts(page)
    await fillExample(page, `Kvitto ${colorScheme} ${width}`)
    await pressSend(page)
    await page.getByRole('heading', { name: 'Spara länken till ditt ärende' }).waitFor()

    expect(await findFaults(page)).toEqual([])
    expect(await beyondTheSide(page)).toBe(0)
  })
})

test('suggestions can be read by everybody while they are open', async () => {
  const page = await aVisitor()
  await page.goto('/bidra')
  await waitForScripts(page)
  await page.getByLabel('Kommun', { exact: true }).fill('norr')
  await page.getByRole('option', { name: 'Norrköping' }).waitFor()

  expect(await findFaults(page)).toEqual([])
})

test('with letters twice as large nothing is cut off', async () => {
  const page = await aVisitor({ viewport: { height: 900, width: 640 } })
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Page.setFontSizes', { fontSizes: { fixed: 26, standard: 32 } })
  await page.goto('/bidra')

  expect(await findCutTexts(page)).toEqual([])
  expect(await beyondTheSide(page)).toBe(0)
})

test('nothing is remembered of whoever has written and not sent, and nobody else hears of it', async () => {
  const page = await aVisitor()
  const strangers: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(`${site.url}/`)) strangers.push(request.url())
  })
  await page.goto('/bidra')
  await waitForScripts(page)

  await fillExample(page)
  await page.getByLabel(/^E-post/).fill('namn@example.se')
  await page.waitForLoadState('networkidle')

  expect(await page.context().cookies()).toEqual([])
  expect(
    await page.evaluate(async () => [
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
      ...(await indexedDB.databases()),
      ...(await caches.keys()),
    ]),
  ).toEqual([])
  expect(strangers).toEqual([])
})

test('nothing on the page carries a style or a script of its own that a strict policy would stop', async () => {
  const page = await aVisitor()
  await page.goto('/bidra')
  await waitForScripts(page)
  await pressSend(page)
  await page.getByRole('alert').filter({ hasText: 'svar behöver rättas' }).waitFor()

  const marks = await page
    .locator('main [style], main [onclick], main script:not([src]), main style')
    .count()

  expect(marks).toBe(0)
})

test('the criteria and the empty form are useful on paper', async () => {
  const page = await aVisitor()
  await page.goto('/bidra')
  await page.emulateMedia({ media: 'print' })

  expect(await page.getByRole('heading', { name: 'Det här ska stämma' }).isVisible()).toBe(true)
  expect(await page.getByLabel('Vad gjorde ni?').isVisible()).toBe(true)
  expect(await page.getByLabel('Trygghet', { exact: true }).isVisible()).toBe(true)
  expect(await page.locator('.form-send .button').isVisible()).toBe(false)
})

describe('the doors', () => {
  test.each([
    ['/', 'Dela ditt exempel', '/bidra'],
    ['/exempel', 'Dela ditt exempel', '/bidra'],
    ['/en/examples', 'Share your example', '/en/contribute'],
    ['/metoder/bostad-forst', 'Vi har använt metoden', '/bidra/erfarenhet?om=method/bostad-forst'],
    [
      '/verktyg/segregationsbarometern',
      'Vi har använt verktyget',
      '/bidra/erfarenhet?om=tool/segregationsbarometern',
    ],
    [
      '/en/labs/innovationslabbet-lina-hage',
      'Correct this or send a tip',
      '/en/contribute/correction?about=lab/innovationslabbet-lina-hage',
    ],
    [
      '/exempel/boendebyggarna-vivalla',
      'Rätta eller tipsa',
      '/bidra/ratta?om=example/boendebyggarna-vivalla',
    ],
    [
      '/organisationer/hyresbostader-i-norrkoping',
      'Rätta eller tipsa',
      '/bidra/ratta?om=organisation/hyresbostader-i-norrkoping',
    ],
  ])('from %s by %s', async (from, door, to) => {
    const page = await aVisitor({ javaScriptEnabled: false })
    await page.goto(from)

    await page.getByRole('main').getByRole('link', { name: door }).click()
    await page.waitForURL(site.url + to)

    expect(await page.locator('#formular').isVisible()).toBe(true)
  })
})
