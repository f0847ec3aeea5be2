import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'

import { aVisitor } from '../support/browser'
import { readHead } from '../support/readHead'

// Everything in a list is links, so everything must work for somebody without scripts.
const withoutScripts = { javaScriptEnabled: false }

const rowsOf = (page: Page) => page.getByRole('main').getByRole('article')
const titlesOf = (page: Page) => rowsOf(page).getByRole('heading').allTextContents()
const facetsOf = (page: Page) => page.getByRole('navigation', { name: /^Filtrera|^Filter/ })

/** The number in front of the list, for example 21 of "21 exempel". */
async function countOf(page: Page): Promise<number> {
  const told = await page
    .getByRole('main')
    .getByText(/^\d+ \S+$/)
    .first()
    .textContent()
  return Number.parseInt(told ?? '', 10)
}

/** Follows a choice under a question, and says how many rows it promised. */
async function choose(page: Page, question: string, choice: string): Promise<number> {
  const region = facetsOf(page).getByRole('region', { name: question })
  const link = region.getByRole('link', { name: new RegExp(`^${choice} \\d+$`) })
  const promised = Number((await link.textContent())?.match(/\d+$/)?.[0])
  if (!(await link.isVisible())) await region.getByText(/^Visa \d+ till$|^Show \d+ more$/).click()
  await link.click()
  return promised
}

describe('filters', () => {
  test.for([
    { list: '/exempel', question: 'Tema', choice: 'Trygghet', search: '?tema=trygghet' },
    { list: '/exempel', question: 'Kommun', choice: 'Malmö', search: '?kommun=malmo' },
    {
      list: '/exempel',
      question: 'Målgrupp',
      choice: 'Alla boende',
      search: '?malgrupp=alla_boende',
    },
    { list: '/exempel', question: 'Läge', choice: 'Pågår', search: '?lage=pagar' },
    { list: '/labb', question: 'Läge', choice: 'Avslutat', search: '?lage=avslutat' },
    { list: '/en/examples', question: 'Theme', choice: 'Safety', search: '?theme=trygghet' },
    {
      list: '/en/examples',
      question: 'Municipality',
      choice: 'Malmö',
      search: '?municipality=malmo',
    },
    {
      list: '/en/examples',
      question: 'Target group',
      choice: 'All residents',
      search: '?group=alla_boende',
    },
    { list: '/en/examples', question: 'Status', choice: 'Ongoing', search: '?status=pagar' },
  ])(
    'a visitor without scripts narrows $list by $question, and lets it go',
    async ({ choice, list, question, search }) => {
      const page = await aVisitor(withoutScripts)
      await page.goto(list)
      const all = await countOf(page)

      const promised = await choose(page, question, choice)

      expect(new URL(page.url()).search).toBe(search)
      expect(await countOf(page)).toBe(promised)
      expect(await rowsOf(page).count()).toBe(Math.min(promised, 20))

      await page
        .getByRole('link', { name: new RegExp(`^(Ta bort filtret|Remove the filter) ${choice}$`) })
        .click()

      expect(new URL(page.url()).search).toBe('')
      expect(await countOf(page)).toBe(all)
    },
  )

  test('a visitor combines two filters, takes the first away and then clears', async () => {
    const page = await aVisitor(withoutScripts)
    await page.goto('/exempel')
    const all = await countOf(page)
    const safe = await choose(page, 'Tema', 'Trygghet')

    const safeForAll = await choose(page, 'Målgrupp', 'Alla boende')
    expect(safeForAll).toBeLessThanOrEqual(safe)
    expect(await countOf(page)).toBe(safeForAll)
    expect(await page.getByRole('list', { name: 'Valda filter' }).getByRole('link').count()).toBe(3)

    await page.getByRole('link', { name: 'Ta bort filtret Trygghet' }).click()
    expect(new URL(page.url()).search).toBe('?malgrupp=alla_boende')

    await choose(page, 'Tema', 'Trygghet')
    await page.getByRole('link', { name: 'Rensa alla filter' }).click()
    expect(await countOf(page)).toBe(all)
  })

  test('a visitor on a phone without scripts opens the filters and chooses', async () => {
    const page = await aVisitor({ ...withoutScripts, viewport: { width: 320, height: 640 } })
    await page.goto('/metoder')
    expect(
      await facetsOf(page)
        .getByRole('link', { name: /^Trygghet/ })
        .isVisible(),
    ).toBe(false)

    await facetsOf(page).getByText('Filtrera', { exact: true }).click()
    const promised = await choose(page, 'Tema', 'Trygghet')

    expect(await countOf(page)).toBe(promised)
    expect(await facetsOf(page).getByText('Filtrera (1)').isVisible()).toBe(true)
  })

  test('a visitor who chooses what nothing answers to is shown the way on', async () => {
    const page = await aVisitor(withoutScripts)

    const answer = await page.goto('/exempel?kommun=kiruna')

    expect(answer?.status()).toBe(200)
    expect(await rowsOf(page).count()).toBe(0)
    expect(await page.getByRole('link', { name: 'Ta bort filtret Kiruna' }).isVisible()).toBe(true)
    await page.getByRole('link', { name: 'Visa allt utan filter' }).click()
    expect(await countOf(page)).toBeGreaterThan(0)
  })

  test('a visitor keeps what they chose when they change language', async () => {
    const page = await aVisitor(withoutScripts)
    await page.goto('/exempel?tema=trygghet&malgrupp=alla_boende')
    const inSwedish = await countOf(page)

    await page.getByRole('link', { name: 'English' }).click()

    expect(new URL(page.url()).search).toBe('?theme=trygghet&group=alla_boende')
    expect(await countOf(page)).toBe(inSwedish)
  })

  test('a search engine keeps the whole list, and leaves the narrowed ones', async () => {
    const page = await aVisitor(withoutScripts)

    await page.goto('/exempel?tema=trygghet')

    const { canonical, robots } = await readHead(page)
    expect(new URL(canonical ?? '').pathname + new URL(canonical ?? '').search).toBe('/exempel')
    expect(robots).toContain('noindex')
  })
})

describe('pages', () => {
  test('a visitor without scripts turns every page of the organisations', async () => {
    const page = await aVisitor(withoutScripts)
    await page.goto('/organisationer')
    const promised = await countOf(page)
    const pages = Math.ceil(promised / 20)
    const titles = await titlesOf(page)
    expect(await page.getByRole('link', { name: 'Föregående sida' }).count()).toBe(0)

    for (let number = 2; number <= pages; number += 1) {
      await page.getByRole('link', { name: 'Nästa sida' }).click()
      titles.push(...(await titlesOf(page)))

      const current = page.getByRole('navigation', { name: 'Sidor' }).locator('[aria-current=page]')
      expect(await current.textContent()).toBe(String(number))
      expect(await page.title()).toContain(`sida ${number} av ${pages}`)
    }

    expect(pages).toBeGreaterThan(2)
    expect(new Set(titles).size).toBe(promised)
    expect(await page.getByRole('link', { name: 'Nästa sida' }).count()).toBe(0)
    await page.getByRole('link', { name: 'Föregående sida' }).click()
    expect(new URL(page.url()).search).toBe(`?sida=${pages - 1}`)
  })

  test('a visitor who chooses a filter on the second page starts on the first of what is left', async () => {
    const page = await aVisitor(withoutScripts)
    await page.goto('/en/organisations?page=2')

    const promised = await choose(page, 'Municipality', 'Göteborg')

    expect(new URL(page.url()).search).toBe('?municipality=goteborg')
    expect(await countOf(page)).toBe(promised)
  })
})

describe('what an address asks for in vain', () => {
  const look = async (page: Page, path: string) => ({
    path,
    status: (await page.goto(path))?.status(),
    count: await countOf(page),
    notes: await page.getByRole('note').locator('p').allTextContents(),
  })

  test('a visitor is told of what leads nowhere, and meets the whole list', async () => {
    const page = await aVisitor(withoutScripts)
    const { count } = await look(page, '/metoder')

    for (const query of [
      'tema=finns-inte',
      'tema=__proto__',
      'tema=constructor',
      'kommun=__proto__',
      'kommun=%25',
      'malgrupp=toString',
      'malgrupp=<script>alert(1)</script>',
      'sida=1000000000',
      'sida=99',
      'sida=0',
      'sida=-1',
      'sida=1.5',
      'sida=__proto__',
      'tema=finns-inte&tema=trygghet',
      `tema=${'a'.repeat(2000)}`,
    ]) {
      const path = `/metoder?${query}`
      const told = ['Vi hoppade över något i adressen', expect.any(String)]

      expect(await look(page, path)).toEqual({ path, status: 200, count, notes: told })
    }
  })

  test('a visitor is told in English too', async () => {
    const page = await aVisitor(withoutScripts)
    const { count } = await look(page, '/en/methods')

    for (const query of ['theme=__proto__', 'page=1000000000']) {
      const path = `/en/methods?${query}`
      const told = ['We skipped something in the address', expect.any(String)]

      expect(await look(page, path)).toEqual({ path, status: 200, count, notes: told })
    }
  })

  test('a visitor hears nothing of what the list never asks for', async () => {
    const page = await aVisitor(withoutScripts)
    const { count } = await look(page, '/metoder')

    for (const query of [
      'utm_source=brev',
      '__proto__=1',
      '__proto__[tema]=trygghet',
      'tema=',
      'theme=trygghet',
    ]) {
      const path = `/metoder?${query}`

      expect(await look(page, path)).toEqual({ path, status: 200, count, notes: [] })
    }
  })

  test('a visitor who has chosen one thing right and one wrong gets the right one', async () => {
    const page = await aVisitor(withoutScripts)

    await page.goto('/metoder?tema=trygghet&malgrupp=finns-inte')

    expect(await page.getByRole('link', { name: 'Ta bort filtret Trygghet' }).count()).toBe(1)
    expect(await page.getByRole('note').textContent()).toContain('”malgrupp=finns-inte”')
  })

  test('a visitor beyond the last page of the news is told, and meets the first', async () => {
    const page = await aVisitor(withoutScripts)

    const answer = await page.goto('/nyheter?sida=99')

    expect(answer?.status()).toBe(200)
    expect(await page.getByRole('note').textContent()).toContain('Sidan ”99” finns inte')
  })
})
