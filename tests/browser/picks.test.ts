import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'

import { aVisitor } from '../support/browser'

const withoutScripts = { javaScriptEnabled: false }
const onPhone = { javaScriptEnabled: false, viewport: { width: 320, height: 700 } }

const method = 'metoder.bostad-forst'
const example = 'exempel.boendebyggarna-vivalla'
const columnsOf = (page: Page) =>
  page.getByRole('columnheader').getByRole('link').filter({ hasNotText: 'Ta bort' })
const itemsOf = (page: Page) => page.getByRole('main').getByRole('listitem').getByRole('heading')
const fitsIn = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)

describe('a comparison', () => {
  test('begins at an item, grows by searching, and shrinks again, without scripts', async () => {
    const page = await aVisitor(withoutScripts)
    await page.goto('/metoder/bostad-forst')
    await page.getByRole('link', { name: 'Jämför med andra' }).click()
    expect(await page.getByText('Lägg till minst en till').isVisible()).toBe(true)

    await page.getByLabel('Sök metod, exempel eller verktyg').fill('trygghet')
    await page.getByRole('button', { name: 'Sök', exact: true }).last().click()
    await page
      .getByRole('link', { name: /^Lägg till / })
      .first()
      .click()
    await columnsOf(page).nth(1).waitFor()
    const [first] = await columnsOf(page).allTextContents()
    const count = await columnsOf(page).count()
    await page.getByRole('link', { name: `Ta bort ${first}` }).click()
    await page.getByText('Lägg till minst en till').waitFor()

    expect(count).toBe(2)
    expect(await columnsOf(page).count()).toBe(1)
    expect(await columnsOf(page).first().textContent()).not.toBe(first)
  })

  test('has a header for every row and column, and says what nobody has stated', async () => {
    const page = await aVisitor(withoutScripts)
    await page.goto(`/jamfor?val=${method}&val=${example}`)

    expect(await page.getByRole('rowheader', { name: /^Teman/ }).count()).toBe(1)
    expect(await page.getByRole('columnheader').count()).toBe(3)
    expect(await page.getByText('Gäller inte här').count()).toBeGreaterThan(0)
    expect(await page.getByText('Olika typer bredvid varandra').isVisible()).toBe(true)
  })

  test('fits a phone by scrolling in its own room, reached by keyboard', async () => {
    const page = await aVisitor(onPhone)
    await page.goto(`/jamfor?val=${method},${example}`)
    const room = page.getByRole('region', { name: 'Jämförelse' })

    expect(await fitsIn(page)).toBe(true)
    expect(await room.evaluate((one) => one.scrollWidth > one.clientWidth)).toBe(true)
    await room.focus()
    expect(await room.evaluate((one) => one === document.activeElement)).toBe(true)
  })

  test('fits the paper when it is printed', async () => {
    const page = await aVisitor({ ...withoutScripts, viewport: { width: 680, height: 900 } })
    await page.goto(`/jamfor?val=${method},${example}`)
    await page.emulateMedia({ media: 'print' })

    expect(await fitsIn(page)).toBe(true)
    expect(await page.getByLabel('Sök metod, exempel eller verktyg').isVisible()).toBe(false)
    expect(
      await page
        .getByRole('link', { name: /^Ta bort/ })
        .first()
        .isVisible(),
    ).toBe(false)
  })

  test('tells of what is not there, and keeps what is when the language is changed', async () => {
    const page = await aVisitor(withoutScripts)
    await page.goto(`/jamfor?val=${method},exempel.finns-inte,%3Cb%3E,${example}`)
    expect(await page.getByText('Inte publicerat just nu: exempel.finns-inte.').isVisible()).toBe(
      true,
    )
    expect(await page.getByText('Vi kände inte igen <b>.').isVisible()).toBe(true)

    await page.getByRole('link', { name: 'English' }).click()

    await page.waitForURL((url) => url.pathname === '/en/compare')
    expect(await page.getByRole('columnheader').count()).toBe(3)
  })
})

describe('a list of one’s own', () => {
  test('is gathered, named, put in order and compared, without scripts', async () => {
    const page = await aVisitor(withoutScripts)
    await page.goto('/metoder/bostad-forst')
    await page.getByRole('link', { name: 'Spara i egen lista' }).click()
    await page.getByLabel('Sök det du vill lägga till').fill('vivalla')
    await page.getByRole('button', { name: 'Sök', exact: true }).last().click()
    await page
      .getByRole('link', { name: /^Lägg till / })
      .first()
      .click()
    await page.getByText('2 poster').waitFor()
    const before = await itemsOf(page).allTextContents()

    await page.getByRole('link', { name: `Flytta upp ${before[1]}` }).click()
    await page.getByLabel('Namn på listan').fill('Inför mötet & <b>')
    await page.getByRole('button', { name: 'Byt namn' }).click()

    await page.getByRole('heading', { level: 1, name: 'Inför mötet & <b>' }).waitFor()
    const after = await itemsOf(page).allTextContents()
    expect(after.slice(0, 2)).toEqual([before[1], before[0]])
    for (const title of after.slice(0, 2)) {
      await page.getByRole('checkbox', { name: `Välj ${title} för att jämföra` }).check()
    }
    await page.getByRole('button', { name: 'Jämför valda' }).click()
    await page.waitForURL((url) => url.pathname === '/jamfor')
    expect(await columnsOf(page).count()).toBe(2)
  })

  test('fits a phone, in both languages', async () => {
    const page = await aVisitor(onPhone)
    await page.goto(`/min-lista?val=${method},${example}&namn=${'Å'.repeat(80)}&q=trygghet`)
    expect(await fitsIn(page)).toBe(true)

    await page.goto(`/en/my-list?val=${method},${example}&q=safety`)
    expect(await fitsIn(page)).toBe(true)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('My list')
  })

  test('is printed with summaries and addresses, and nothing to press', async () => {
    const page = await aVisitor(withoutScripts)
    await page.goto(`/min-lista?val=${method},${example}`)
    await page.emulateMedia({ media: 'print' })

    expect(await page.getByText(/\/metoder\/bostad-forst$/).isVisible()).toBe(true)
    expect(await page.getByRole('button', { name: 'Jämför valda' }).isVisible()).toBe(false)
    expect(await page.getByLabel('Listans adress').isVisible()).toBe(false)
  })

  test('holds fifty, and says so', async () => {
    const page = await aVisitor(withoutScripts)
    const many = Array.from({ length: 60 }, (_, at) => `metoder.m${at}`).join(',')

    await page.goto(`/min-lista?val=${many}`)

    expect(await page.getByText('En lista rymmer 50 poster. De första 50 visas.').isVisible()).toBe(
      true,
    )
  })
})

describe('beside an item', () => {
  test('others like it are shown, with the reason', async () => {
    const page = await aVisitor(withoutScripts)
    await page.goto('/exempel/boendebyggarna-vivalla')
    const related = page.getByRole('region', { name: 'Liknande' }).getByRole('listitem')

    const count = await related.count()
    expect(count).toBeGreaterThan(0)
    expect(count).toBeLessThanOrEqual(4)
    expect(await related.first().textContent()).toMatch(/Samma|samma/)
    expect(await fitsIn(page)).toBe(true)
  })
})
