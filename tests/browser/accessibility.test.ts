import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'

import { findFaults } from '../support/axe'
import { aVisitor } from '../support/browser'
import { beyondTheSide, findCutTexts } from '../support/findCut'
import { states, templates } from '../support/templates'
import { listStops, walkByKeyboard } from '../support/walkByKeyboard'

const wide = { width: 1280, height: 800 }
const narrow = { width: 320, height: 640 }
const everything = [...templates, ...states]

describe('someone who listens, or sees colours differently', () => {
  test.for(everything)('is not shut out of $name', async ({ en, sv }) => {
    const page = await aVisitor({ viewport: wide })
    const faults: string[] = []
    const look = async (how: string, what = {}) => {
      for (const fault of await findFaults(page, what)) faults.push(`${how}: ${fault}`)
    }

    await page.goto(sv)
    await look('wide and light')
    await page.emulateMedia({ colorScheme: 'dark' })
    await look('wide and dark', { onlyColours: true })
    await page.setViewportSize(narrow)
    await openAll(page)
    await look('narrow, dark and unfolded')
    await page.emulateMedia({ colorScheme: 'light' })
    await look('narrow, light and unfolded', { onlyColours: true })
    await page.goto(en)
    await page.emulateMedia({ forcedColors: 'active' })
    await look('in English and forced colours')

    expect(faults).toEqual([])
  })
})

describe('someone with a small screen or large text', () => {
  test.for(everything)('reads all of $name without scrolling sideways', async ({ sv }) => {
    const page = await aVisitor({ viewport: narrow })
    const devtools = await page.context().newCDPSession(page)
    const troubles: unknown[] = []
    const look = async (how: string) => {
      const beyond = await beyondTheSide(page)
      const cut = await findCutTexts(page)
      if (beyond > 0 || cut.length > 0) troubles.push({ how, beyond, cut })
    }

    await page.goto(sv)
    await look('320 pixels wide')
    await openAll(page)
    await look('unfolded')
    await page.addStyleTag({ content: airy })
    await look('with more air between letters, words and lines')
    await page.setViewportSize(wide)
    await look('with more air on a wide screen')

    await page.goto(sv)
    await devtools.send('Page.setFontSizes', { fontSizes: { fixed: 26, standard: 32 } })
    await look('with text twice as large')

    expect(await textSize(page)).toBeGreaterThan(32)
    expect(troubles).toEqual([])
  })
})

/** What WCAG 1.4.12 says that a reader may set. */
const airy = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important } p { margin-block-end: 2em !important }`

const textSize = (page: Page) =>
  page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize))

describe('someone without a mouse', () => {
  test.for(everything)(
    'reaches everything on $name, in order, and sees where they are',
    async ({ sv }) => {
      const page = await aVisitor({ viewport: wide })
      await page.goto(sv)

      const walk = await walkByKeyboard(page)

      const unseen = walk.filter(({ isInSight, isMarked }) => !isInSight || !isMarked)
      expect(walk.map(({ words }) => words)).toEqual(await listStops(page))
      expect(walk.map(({ place }) => place)).toEqual(walk.map((_, index) => index))
      expect(unseen).toEqual([])
    },
  )

  test.for([
    ['/', 'Hoppa till innehållet'],
    ['/metoder/bostad-forst', 'Hoppa till innehållet'],
    ['/en/examples', 'Skip to content'],
    ['/en/nothing', 'Skip to content'],
  ] as const)('skips to the content of %s with their first step', async ([path, words]) => {
    const page = await aVisitor({ viewport: wide })
    await page.goto(path)
    const link = page.getByRole('link', { name: words })

    await page.keyboard.press('Tab')
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true)
    expect((await link.boundingBox())?.y).toBeGreaterThanOrEqual(0)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')

    const isInside = await page
      .getByRole('main')
      .evaluate((main) => main.contains(document.activeElement))
    expect(isInside).toBe(true)
  })

  test.for([true, false])(
    'opens the menu of a phone and goes on (scripts: %s)',
    async (javaScriptEnabled) => {
      const page = await aVisitor({ viewport: narrow, javaScriptEnabled })
      await page.goto('/')
      const menu = page.getByRole('navigation', { name: 'Huvudmeny' })
      const way = menu.getByRole('link', { name: 'Metoder' })
      expect(await way.isVisible()).toBe(false)

      for (let step = 0; step < 3; step += 1) await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      expect(await way.isVisible()).toBe(true)
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')

      await page.getByRole('heading', { level: 1, name: 'Metoder' }).waitFor()
      expect(await way.isVisible()).toBe(false)
    },
  )

  test('unfolds a question of the filters and chooses an answer', async () => {
    const page = await aVisitor({ viewport: wide })
    await page.goto('/exempel')
    const filters = page.getByRole('form', { name: 'Filtrera listan' })

    await filters.locator('summary').filter({ hasText: /^Län$/ }).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')

    await page.getByRole('link', { name: /^Ta bort filtret .* län$/ }).waitFor()
  })
})

describe('someone who asks for something else', () => {
  test('gets a page that stands still when they have asked for it', async () => {
    const page = await aVisitor({ reducedMotion: 'reduce' })

    for (const path of ['/', '/metoder', '/labb/innovationslabbet-lina-hage']) {
      await page.goto(path)
      await page.getByRole('link').nth(2).hover()
      const moving = await page.evaluate(() => document.getAnimations().length)

      expect(moving).toBe(0)
    }
  })

  test('gets a dark page when their evening is dark', async () => {
    const page = await aVisitor({ colorScheme: 'dark' })
    await page.goto('/')
    const dark = await paperOf(page)
    await page.emulateMedia({ colorScheme: 'light' })

    expect(brightness(dark)).toBeLessThan(40)
    expect(brightness(await paperOf(page))).toBeGreaterThan(230)
  })

  test.for(['/metoder/bostad-forst', '/en/methods/bostad-forst'])(
    'prints %s without the ways around it',
    async (path) => {
      const page = await aVisitor({ colorScheme: 'dark' })
      await page.goto(path)

      await page.emulateMedia({ media: 'print' })

      expect(await page.getByRole('navigation').count()).toBe(0)
      expect(brightness(await paperOf(page))).toBe(255)
      expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true)
      for (const section of [/^(Så gör ni|How to do it)$/, /^(Källor|Sources)$/]) {
        expect(await page.getByRole('heading', { name: section }).isVisible()).toBe(true)
      }
      const address = await page
        .getByRole('main')
        .getByRole('listitem')
        .getByRole('link')
        .last()
        .evaluate((link) => getComputedStyle(link, '::after').content)
      expect(address).toContain('http')
    },
  )

  test('prints what is folded on the screen', async () => {
    const page = await aVisitor()
    await page.goto('/metoder/bostad-forst')
    const folded = page
      .getByRole('main')
      .locator('details')
      .first()
      .locator(':scope > :not(summary)')
      .first()
    expect(await folded.isVisible()).toBe(false)

    await page.emulateMedia({ media: 'print' })

    expect(await folded.isVisible()).toBe(true)
  })
})

const openAll = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })

const paperOf = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)

/** How bright a colour is, from 0 to 255, by its computed words. */
function brightness(colour: string): number {
  const parts =
    colour
      .match(/[\d.]+/g)
      ?.slice(0, 3)
      .map(Number) ?? []
  return Math.max(...parts)
}
