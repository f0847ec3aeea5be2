import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'

import type { Suggestions } from '@/domain/catalogue/suggestions'

import { aVisitor, site } from '../../support/browser'

const proposed: Suggestions = {
  items: [
    {
      kind: 'method',
      title: 'Trygghetsvandring',
      lang: 'sv',
      href: '/metoder/trygghetsvandring',
    },
  ],
  words: ['trygghet', 'trygg'],
}

/** A visitor at a search field, and what the field asks for while they type. */
async function whoTypes(answer: Suggestions | number = proposed, options = {}) {
  const page = await aVisitor(options)
  const asked: string[] = []
  await page.route('**/api/suggestions?*', async (route) => {
    asked.push(new URL(route.request().url()).searchParams.get('q') ?? '')
    if (typeof answer === 'number') await route.abort('failed')
    else await route.fulfill({ json: answer })
  })
  await page.goto('/sok')
  const field = page.getByRole('combobox', { name: 'Sök i kunskapsbanken' })
  await field.waitFor()
  return { asked, field, page }
}

const listOf = (page: Page) => page.getByRole('listbox', { name: 'Förslag' })

describe('somebody who types', () => {
  test('walks through what is proposed, and goes to a page with Enter', async () => {
    const { field, page } = await whoTypes()

    await field.pressSequentially('tryg')
    await listOf(page).waitFor()
    expect(await field.getAttribute('aria-expanded')).toBe('true')
    expect(await listOf(page).getByRole('option').allTextContents()).toHaveLength(3)
    await page.keyboard.press('ArrowDown')

    const active = page.locator(`[id="${await field.getAttribute('aria-activedescendant')}"]`)
    expect(await active.getAttribute('aria-selected')).toBe('true')
    expect(await active.textContent()).toMatch(/^Trygghetsvandring/)
    await page.keyboard.press('Enter')
    await page.waitForURL('**/metoder/trygghetsvandring')
  })

  test('comes round to what was typed, and searches for it', async () => {
    const { field, page } = await whoTypes()

    await field.pressSequentially('tryg')
    await listOf(page).waitFor()
    await page.keyboard.press('ArrowUp')
    expect(await listOf(page).getByRole('option', { selected: true }).textContent()).toMatch(
      /^trygg\b/,
    )
    for (let step = 0; step < 1; step += 1) await page.keyboard.press('ArrowDown')
    expect(await field.getAttribute('aria-activedescendant')).toBeNull()
    await page.keyboard.press('Enter')

    await page.waitForURL('**/sok?q=tryg')
  })

  test('takes a word, which is searched for', async () => {
    const { field, page } = await whoTypes()

    await field.pressSequentially('tryg')
    await listOf(page).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')

    await page.waitForURL('**/sok?q=trygghet')
  })

  test('closes the list with Escape, and keeps what was typed', async () => {
    const { field, page } = await whoTypes()

    await field.pressSequentially('tryg')
    await listOf(page).waitFor()
    await page.keyboard.press('Escape')

    expect(await listOf(page).isVisible()).toBe(false)
    expect(await field.inputValue()).toBe('tryg')
    expect(await field.getAttribute('aria-expanded')).toBe('false')
  })

  test('hears how many there are', async () => {
    const { field, page } = await whoTypes()

    await field.pressSequentially('tryg')

    await page.getByRole('status').filter({ hasText: '3 förslag' }).waitFor()
  })

  test('is not asked for at each letter, nor for one alone', async () => {
    const { asked, field, page } = await whoTypes()

    await field.pressSequentially('t')
    await page.waitForTimeout(400)
    expect(asked).toEqual([])
    await field.pressSequentially('rygghet', { delay: 10 })
    await listOf(page).waitFor()

    expect(asked).toEqual(['trygghet'])
  })

  test('searches all the same when nothing can be proposed', async () => {
    const { field, page } = await whoTypes(0)

    await field.pressSequentially('trygghet')
    await page.waitForTimeout(400)
    expect(await listOf(page).isVisible()).toBe(false)
    await page.keyboard.press('Enter')

    await page.waitForURL('**/sok?q=trygghet')
  })

  test('takes what is proposed with a finger', async () => {
    const { field, page } = await whoTypes(proposed, {
      hasTouch: true,
      viewport: { width: 375, height: 700 },
    })

    await field.pressSequentially('tryg')
    await listOf(page)
      .getByRole('option', { name: /^Trygghetsvandring/ })
      .tap()

    await page.waitForURL('**/metoder/trygghetsvandring')
  })

  test('finds the field ready when it is unfolded on a phone', async () => {
    const page = await aVisitor({ viewport: { width: 320, height: 640 } })
    await page.goto('/metoder')
    const field = page.getByRole('combobox', { name: 'Sök i kunskapsbanken' })

    await page.getByRole('banner').locator('summary', { hasText: 'Sök' }).click()

    await field.and(page.locator(':focus')).waitFor()
  })
})

describe('what is proposed', () => {
  const ask = async (query: string) => {
    const answer = await fetch(`${site.url}/api/suggestions?${query}`)
    return { answer, found: (await answer.json()) as Suggestions } // as the route writes it
  }

  test('are pages of the bank, for a while', async () => {
    const { answer, found } = await ask('q=trygghetsv&lang=sv')

    expect(answer.headers.get('cache-control')).toBe('public, max-age=60')
    expect(found.items).toContainEqual({
      kind: 'method',
      title: 'Trygghetsvandring',
      lang: 'sv',
      href: '/metoder/trygghetsvandring',
    })
  })

  test('leads to English addresses in English', async () => {
    const { found } = await ask('q=bostad&lang=en')

    expect(found.items.length).toBeGreaterThan(0)
    for (const { href } of found.items) expect(href).toMatch(/^\/en\//)
  })

  test.for([
    'q=',
    'q=t',
    '',
    'q=%00%07',
    `q=${'a'.repeat(9_000)}`,
    'q=__proto__',
    'q=%3Cscript%3E',
    'q=%ED%A0%80',
    'lang=xx&q=trygg&q=hus',
  ])('is never an error: %s', async (query) => {
    const { answer, found } = await ask(query)

    expect(answer.status).toBe(200)
    expect(found.items.length + found.words.length).toBeLessThanOrEqual(8)
  })
})
