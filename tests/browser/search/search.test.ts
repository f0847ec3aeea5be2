import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'

import { aVisitor } from '../../support/browser'

const withoutScripts = { javaScriptEnabled: false }

const fieldOf = (page: Page) =>
  page.getByRole('search').getByLabel(/^(Sök i kunskapsbanken|Search the knowledge bank)$/)
const rowsOf = (page: Page) => page.getByRole('main').getByRole('article')
const headingOf = (page: Page) => page.getByRole('heading', { level: 1 }).textContent()
const kindsOf = (page: Page) =>
  page.getByRole('navigation', { name: /^(Typ av träffar|Kinds of results)$/ })

/** The numbers in a row of kinds: all first. */
const countsOf = async (page: Page) =>
  (await kindsOf(page).getByRole('link').allTextContents()).map((text) =>
    Number(text.replace(/\D/g, '')),
  )

describe('somebody without scripts', () => {
  test.for([
    ['/', '/sok?q=trygghet+p%C3%A5+g%C3%A5rden'],
    ['/metoder', '/sok?q=trygghet+p%C3%A5+g%C3%A5rden'],
    ['/metoder/finns-inte', '/sok?q=trygghet+p%C3%A5+g%C3%A5rden'],
    ['/en/methods/bostad-forst', '/en/search?q=trygghet+p%C3%A5+g%C3%A5rden'],
  ] as const)('searches from %s in the one field that is there', async ([from, to]) => {
    const page = await aVisitor(withoutScripts)
    await page.goto(from)
    expect(await page.getByRole('search').count()).toBe(1)

    await fieldOf(page).fill('trygghet på gården')
    await fieldOf(page).press('Enter')

    await page.waitForURL((url) => url.pathname + url.search === to)
    expect(await fieldOf(page).inputValue()).toBe('trygghet på gården')
  })

  test('unfolds the field on a phone', async () => {
    const page = await aVisitor({ ...withoutScripts, viewport: { width: 320, height: 640 } })
    await page.goto('/metoder')
    expect(await fieldOf(page).isVisible()).toBe(false)

    await page.getByRole('banner').locator('summary', { hasText: 'Sök' }).click()
    await fieldOf(page).fill('trygghet')
    await page.getByRole('search').getByRole('button', { name: 'Sök' }).click()

    await page.waitForURL('**/sok?q=trygghet')
  })

  test('sees the words marked as they are written, in titles, summaries and texts', async () => {
    const page = await aVisitor(withoutScripts)
    await page.goto('/sok?q=trygghetsvandring')

    const marks = await rowsOf(page).locator('mark').allTextContents()

    expect(marks.some((word) => /^trygghetsvandring(en|ar|arna)$/i.test(word))).toBe(true)
    expect(await rowsOf(page).first().getByRole('heading').textContent()).toMatch(
      /trygghetsvandring/i,
    )
  })

  test('goes from all kinds to one of them and back', async () => {
    const page = await aVisitor(withoutScripts)
    await page.goto('/sok?q=trygghet')
    const [all = 0, ...each] = await countsOf(page)
    expect(all).toBe(each.reduce((sum, count) => sum + count, 0))
    expect(await headingOf(page)).toBe(`${all} träffar på ”trygghet”`)

    await kindsOf(page)
      .getByRole('link', { name: /^Metoder/ })
      .click()
    await page.waitForURL('**/sok?q=trygghet&typ=metoder')

    const methods = await rowsOf(page).count()
    expect(await headingOf(page)).toBe(`${methods} träffar på ”trygghet”`)
    expect((await countsOf(page))[0]).toBe(all)
    await kindsOf(page).getByRole('link', { name: /^Alla/ }).click()
    await page.waitForURL('**/sok?q=trygghet')
  })

  test('keeps what is chosen when searching for something else', async () => {
    const page = await aVisitor(withoutScripts)
    await page.goto('/sok?q=trygghet&typ=metoder&sortera=titel')

    await fieldOf(page).fill('boende')
    await fieldOf(page).press('Enter')

    await page.waitForURL('**/sok?q=boende&typ=metoder&sortera=titel')
    const titles = await rowsOf(page).getByRole('heading').allTextContents()
    expect(titles).toEqual(titles.toSorted(new Intl.Collator('sv').compare))
  })

  test('lets a choice go', async () => {
    const page = await aVisitor(withoutScripts)
    await page.goto('/sok?q=trygghet&typ=metoder&tema=trygghet')

    await page.getByRole('link', { name: 'Ta bort filtret Trygghet' }).click()

    await page.waitForURL('**/sok?q=trygghet&typ=metoder')
  })

  test('turns the page, and is told when there is no such page', async () => {
    const page = await aVisitor(withoutScripts)
    await page.goto('/sok?q=boende')
    const first = await rowsOf(page).first().getByRole('heading').textContent()

    await page.getByRole('link', { name: 'Nästa sida' }).click()
    await page.waitForURL('**/sok?q=boende&sida=2')
    expect(await rowsOf(page).first().getByRole('heading').textContent()).not.toBe(first)

    await page.goto('/sok?q=boende&sida=999')
    expect(await page.getByRole('note').textContent()).toContain('999')
    expect(await rowsOf(page).count()).toBeGreaterThan(0)
  })

  test('meets ways in when nothing is looked for yet', async () => {
    const page = await aVisitor(withoutScripts)
    await page.goto('/sok')

    expect(await headingOf(page)).toBe('Sök i banken')
    await page
      .getByRole('region', { name: 'Eller börja i ett tema' })
      .getByRole('link')
      .first()
      .click()
    expect(new URL(page.url()).pathname).toMatch(/^\/teman\//)
  })
})

describe('somebody who finds nothing', () => {
  test('is helped on', async () => {
    const page = await aVisitor(withoutScripts)
    await page.goto('/sok?q=zxqwvk')
    const main = page.getByRole('main')

    expect(await headingOf(page)).toBe('Inga träffar på ”zxqwvk”')
    expect(await main.getByRole('region', { name: 'Teman att börja i' }).isVisible()).toBe(true)
    expect(await main.getByRole('region', { name: 'Nytt i banken' }).isVisible()).toBe(true)
    for (const way of ['Hitta en metod med fyra frågor', 'Dela ditt exempel']) {
      expect(await main.getByRole('link', { name: way }).isVisible()).toBe(true)
    }
  })

  test('is told which choice stands in the way, and what is found without it', async () => {
    const page = await aVisitor(withoutScripts)
    await page.goto('/sok?q=trygghet&lan=gotland')

    const way = page.getByRole('link', { name: /^Sök utan filter: \d+ träffar$/ })
    const promised = Number((await way.textContent())?.replace(/\D/g, ''))
    await way.click()

    await page.waitForURL('**/sok?q=trygghet')
    expect(await headingOf(page)).toBe(`${promised} träffar på ”trygghet”`)
  })

  test('is asked whether another word was meant', async () => {
    const page = await aVisitor(withoutScripts)
    await page.goto('/sok?q=tryggghettsvandring')

    await page
      .getByRole('main')
      .getByRole('link', { name: 'trygghetsvandring', exact: true })
      .click()

    await page.waitForURL('**/sok?q=trygghetsvandring')
    expect(await rowsOf(page).count()).toBeGreaterThan(0)
  })
})

describe('in English', () => {
  test('what is Swedish is found, and says so', async () => {
    const page = await aVisitor(withoutScripts)
    await page.goto('/en/search?q=trygghetsvandring')

    expect(await headingOf(page)).toMatch(/^\d+ results? for “trygghetsvandring”$/)
    const [row] = await rowsOf(page).filter({ hasText: 'In Swedish' }).all()
    expect(await row?.locator('[lang=sv]').first().isVisible()).toBe(true)
  })

  test('the same search is a click away in the other language', async () => {
    const page = await aVisitor(withoutScripts)
    await page.goto('/sok?q=trygghet&typ=metoder')

    await page.getByRole('link', { name: 'English' }).click()

    await page.waitForURL('**/en/search?q=trygghet&kind=methods')
  })
})

test('no search engine is to keep what somebody looked for', async () => {
  const page = await aVisitor()
  await page.goto('/sok?q=trygghet')

  expect(await page.locator('meta[name=robots]').getAttribute('content')).toContain('noindex')
  expect(await page.title()).toBe('trygghet – sök – Innovationslabbet')
  expect(await page.context().cookies()).toEqual([])
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
})
