import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'

import { aVisitor, site } from '../support/browser'
import { readHead } from '../support/readHead'

// The filters are a form, so everything must work for somebody without scripts.
const withoutScripts = { javaScriptEnabled: false }

const rowsOf = (page: Page) => page.getByRole('main').getByRole('article')
const titlesOf = (page: Page) => rowsOf(page).getByRole('heading').allTextContents()
const filtersOf = (page: Page) => page.getByRole('form', { name: /^Filtrera|^Filter/ })
const searchOf = (page: Page) => new URL(page.url()).search

/** The number in front of the list, for example 21 of "21 exempel". */
async function countOf(page: Page): Promise<number> {
  const told = await page.getByRole('main').getByRole('status').locator('strong').textContent()
  return Number.parseInt(told ?? '', 10)
}

/** The head of a question, which folds it; behind it stands how much is chosen. */
const questionOf = (page: Page, question: string) =>
  filtersOf(page)
    .locator('summary')
    .filter({ hasText: new RegExp(`^${question}( \\(\\d+\\))?$`) })

/** A box under a question, with everything unfolded that it is folded into. */
async function boxOf(page: Page, question: string, choice: string): Promise<Locator> {
  const filters = filtersOf(page)
  const group = filters.getByRole('group', { name: question, exact: true })
  if (!(await group.isVisible())) {
    await questionOf(page, question).click()
  }
  const box = group.getByRole('checkbox', { name: new RegExp(`^${choice} \\d+$`) })
  if (!(await box.isVisible())) await group.getByText(/^Visa \d+ till$|^Show \d+ more$/).click()
  return box
}

const show = (page: Page) =>
  filtersOf(page)
    .getByRole('button', { name: /^Visa träffar$|^Show results$/ })
    .click()

/** Chooses an answer, sends the form, and says how many rows it promised. */
async function choose(page: Page, question: string, choice: string): Promise<number> {
  const box = await boxOf(page, question, choice)
  const promised = Number((await box.locator('..').locator('small').textContent()) ?? '')
  await box.check()
  await show(page)
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
    { list: '/metoder', question: 'Fas', choice: '3 Planera', search: '?fas=planera' },
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

      expect(searchOf(page)).toBe(search)
      expect(await countOf(page)).toBe(promised)
      expect(await rowsOf(page).count()).toBe(Math.min(promised, 20))
      expect(await (await boxOf(page, question, choice)).isChecked()).toBe(true)

      await page
        .getByRole('link', { name: new RegExp(`^(Ta bort filtret|Remove the filter) ${choice}$`) })
        .click()

      expect(searchOf(page)).toBe('')
      expect(await countOf(page)).toBe(all)
    },
  )

  test('a visitor chooses two answers of one question and gets what either gives', async () => {
    const page = await aVisitor(withoutScripts)
    await page.goto('/exempel')
    const safe = await choose(page, 'Tema', 'Trygghet')

    await choose(page, 'Tema', 'Jobb och praktik')

    expect(searchOf(page)).toBe('?tema=jobb-och-praktik,trygghet')
    expect(await countOf(page)).toBeGreaterThan(safe)
    await page.getByRole('link', { name: 'Ta bort filtret Jobb och praktik' }).click()
    expect(searchOf(page)).toBe('?tema=trygghet')
  })

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
    expect(searchOf(page)).toBe('?malgrupp=alla_boende')

    await choose(page, 'Tema', 'Trygghet')
    await page.getByRole('link', { name: 'Rensa alla filter' }).click()
    expect(await countOf(page)).toBe(all)
  })

  test('a visitor without scripts puts the list in another order', async () => {
    const page = await aVisitor(withoutScripts)
    await page.goto('/metoder?tema=trygghet')

    await page.getByRole('combobox', { name: 'Sortera efter' }).selectOption('Titel, A–Ö')
    await page.getByRole('button', { name: 'Sortera', exact: true }).click()

    expect(searchOf(page)).toBe('?tema=trygghet&sortera=titel')
    const titles = await titlesOf(page)
    expect(titles).toEqual(titles.toSorted(new Intl.Collator('sv').compare))
  })

  test('a visitor writes the name of a municipality that is not among those shown', async () => {
    const page = await aVisitor(withoutScripts)
    await page.goto('/exempel')
    await questionOf(page, 'Kommun').click()

    await filtersOf(page).getByRole('textbox', { name: 'Annan kommun' }).fill('Upplands Väsby')
    await show(page)
    expect(searchOf(page)).toBe('?kommun=upplands-vasby')

    await page.goto('/exempel?kommun=Bortaby')
    expect(await page.getByRole('note').textContent()).toContain('”kommun=Bortaby”')
  })

  test('a visitor with scripts sees the list change as they choose, and stays where they are', async () => {
    const page = await aVisitor()
    await page.goto('/exempel')
    await filtersOf(page).getByText('Listan ändras så fort du väljer något.').waitFor()
    const all = await countOf(page)

    await (await boxOf(page, 'Tema', 'Trygghet')).focus()
    await page.keyboard.press('Space')
    await page.waitForURL('**/exempel?tema=trygghet')
    await page.getByRole('link', { name: 'Ta bort filtret Trygghet' }).waitFor()
    const safe = await countOf(page)
    expect(safe).toBeLessThan(all)
    expect(await page.evaluate(() => document.activeElement?.getAttribute('value'))).toBe(
      'trygghet',
    )

    await (await boxOf(page, 'Tema', 'Boendeinflytande')).check()
    await page.waitForURL('**/exempel?tema=boendeinflytande,trygghet')
    await (await boxOf(page, 'Tema', 'Boendeinflytande')).uncheck()
    await page.waitForURL('**/exempel?tema=trygghet')
    await page.getByRole('link', { name: 'Ta bort filtret Boendeinflytande' }).waitFor({
      state: 'detached',
    })

    await (await boxOf(page, 'Målgrupp', 'Alla boende')).check()
    await page.waitForURL('**/exempel?tema=trygghet&malgrupp=alla_boende')
    await page.getByRole('link', { name: 'Ta bort filtret Alla boende' }).waitFor()

    await page.goBack()
    await page.waitForURL('**/exempel?tema=trygghet')
    await page.getByRole('link', { name: 'Ta bort filtret Alla boende' }).waitFor({
      state: 'detached',
    })
    expect(await countOf(page)).toBe(safe)
    expect(await (await boxOf(page, 'Målgrupp', 'Alla boende')).isChecked()).toBe(false)
    for (let step = 0; step < 3; step += 1) await page.goBack()
    await page.waitForURL('**/exempel')
    await page.getByRole('link', { name: 'Ta bort filtret Trygghet' }).waitFor({
      state: 'detached',
    })
    expect(await countOf(page)).toBe(all)
    expect(await (await boxOf(page, 'Tema', 'Trygghet')).isChecked()).toBe(false)
  })

  test('a visitor with scripts picks another order', async () => {
    const page = await aVisitor()
    await page.goto('/en/examples?theme=trygghet')
    await filtersOf(page).getByText('The list changes as soon as you choose.').waitFor()

    await page.getByRole('combobox', { name: 'Sort by' }).selectOption('Title, A–Z')

    await page.waitForURL('**/en/examples?theme=trygghet&sort=title')
  })

  test('a visitor on a phone without scripts opens the filters and chooses', async () => {
    const page = await aVisitor({ ...withoutScripts, viewport: { width: 320, height: 640 } })
    await page.goto('/metoder')
    expect(await filtersOf(page).getByRole('checkbox').count()).toBe(0)

    await filtersOf(page).getByText('Filtrera', { exact: true }).click()
    const promised = await choose(page, 'Tema', 'Trygghet')

    expect(await countOf(page)).toBe(promised)
    expect(await filtersOf(page).getByText('Filtrera (1)').isVisible()).toBe(true)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  })

  test('a visitor ticks two rows and sees them side by side', async () => {
    const page = await aVisitor(withoutScripts)
    await page.goto('/metoder')
    const titles = (await titlesOf(page)).slice(0, 2)

    for (const title of titles) {
      await page.getByRole('checkbox', { name: `Jämför ${title}`, exact: true }).check()
    }
    await page.getByRole('button', { name: 'Jämför valda' }).click()

    expect(new URL(page.url()).pathname).toBe('/jamfor')
    const compared = await page.getByRole('main').textContent()
    for (const title of titles) expect(compared).toContain(title)
  })

  test('all that can be compared can be ticked in its list, and nothing else', async () => {
    const page = await aVisitor(withoutScripts)

    for (const [path, buttons] of [
      ['/exempel', 1],
      ['/metoder', 1],
      ['/verktyg', 1],
      ['/organisationer', 0],
      ['/labb', 0],
    ] as const) {
      await page.goto(path)
      expect(await page.getByRole('button', { name: 'Jämför valda' }).count(), path).toBe(buttons)
    }
  })

  test('a level of evidence never stands without its caveat', async () => {
    const page = await aVisitor(withoutScripts)
    await page.goto('/metoder?effektniva=2')

    const group = filtersOf(page).getByRole('group', { name: 'Effektnivå', exact: true })

    expect(await group.textContent()).toContain('En låg nivå är ingen dom')
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

  test('a visitor whose choices leave nothing is told which to let go of, and what that gives', async () => {
    const page = await aVisitor(withoutScripts)
    await page.goto('/exempel?tema=trygghet&kommun=kiruna')

    const way = page.getByRole('link', { name: /^Utan Kiruna: \d+ exempel$/ })
    const promised = Number((await way.textContent())?.match(/\d+/)?.[0])
    await way.click()

    expect(searchOf(page)).toBe('?tema=trygghet')
    expect(await countOf(page)).toBe(promised)
  })

  test('a visitor goes on to the map with what they have chosen', async () => {
    const page = await aVisitor(withoutScripts)
    await page.goto('/exempel?tema=trygghet')

    await page.getByRole('link', { name: 'Visa på kartan' }).click()

    expect(new URL(page.url()).pathname + searchOf(page)).toBe('/karta?typ=exempel&tema=trygghet')
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

  test('a visitor hears nothing of what the list never asks for, and gets the short address', async () => {
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
      // of a key by this name the proxy is never told
      if (!query.startsWith('__proto__=')) expect(searchOf(page)).toBe('')
    }
  })

  test('a visitor who has chosen one thing right and one wrong gets the right one', async () => {
    const page = await aVisitor(withoutScripts)

    await page.goto('/metoder?tema=trygghet&malgrupp=finns-inte')

    expect(await page.getByRole('link', { name: 'Ta bort filtret Trygghet' }).count()).toBe(1)
    expect(await page.getByRole('note').textContent()).toContain('”malgrupp=finns-inte”')

    await page.goto('/metoder?tema=finns-inte&tema=trygghet')

    expect(await page.getByRole('link', { name: 'Ta bort filtret Trygghet' }).count()).toBe(1)
    expect(await page.getByRole('note').textContent()).toContain('”tema=finns-inte”')
  })

  test('a visitor beyond the last page of the news is told, and meets the first', async () => {
    const page = await aVisitor(withoutScripts)

    const answer = await page.goto('/nyheter?sida=99')

    expect(answer?.status()).toBe(200)
    expect(await page.getByRole('note').textContent()).toContain('Sidan ”99” finns inte')
  })
})

describe('what is kept', () => {
  const ask = async (path: string, headers: Readonly<Record<string, string>> = {}) => {
    const answer = await fetch(site.url + path, { headers, redirect: 'manual' })
    return {
      status: answer.status,
      kept: answer.headers.get('x-nextjs-cache'),
      to: answer.headers.get('location'),
    }
  }

  test('a choice is made once, whatever the visitor sends along', async () => {
    await ask('/verktyg?svarighet=latt')

    const sent: Record<string, string>[] = [{}, { cookie: 'a=b' }, { 'accept-language': 'en' }]
    for (const headers of sent) {
      expect(await ask('/verktyg?svarighet=latt', headers)).toMatchObject({
        status: 200,
        kept: 'HIT',
      })
    }
  })

  test('keys of others lead to the page that is kept already', async () => {
    await ask('/verktyg')

    for (const query of ['?utm_source=a', '?utm_source=b', '?fbclid=1&tema=', '?%00=1']) {
      expect(await ask(`/verktyg${query}`)).toMatchObject({ status: 307, to: '/verktyg' })
    }
    expect(await ask('/verktyg')).toMatchObject({ kept: 'HIT' })
  })

  test('of invented values and pages nothing is kept', async () => {
    for (const path of [
      '/verktyg?tema=hittepa',
      '/verktyg?sida=99',
      '/verktyg?sida=1000000000',
      `/verktyg?organisation=${'x'.repeat(3000)}`,
      '/verktyg?fas=hittepa',
    ]) {
      await ask(path)
      expect(await ask(path)).toEqual({ status: 200, kept: null, to: null })
    }
  })

  test('nobody reaches a kept page by its name inside, nor by a name like that of a file', async () => {
    const nowhere = await ask('/nagot-helt-annat')

    for (const path of ['/list/tool/-', '/list/tool/a.b', '/verktyg.html', '/sv/list/tool/a.b']) {
      const answer = await ask(path)
      const end = answer.to ? await ask(answer.to) : answer

      expect(end.status).toBe(nowhere.status)
    }
  })
})
