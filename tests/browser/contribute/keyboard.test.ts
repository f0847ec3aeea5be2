import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'

import { aVisitor } from '../../support/browser'
import { aPicture, openTheDoor, referenceOn, waitForScripts } from '../../support/contributeForm'
import { walkByKeyboard } from '../../support/walkByKeyboard'

beforeAll(async () => {
  await openTheDoor()
})

test('an example with a method and a picture is shared by keyboard alone, mistakes and all', async () => {
  const page = await aVisitor()
  await page.goto('/bidra')
  await waitForScripts(page)
  const { keyboard } = page
  // the browser is told from the start that it may not open a window of its own: that takes a while
  const choosing = page.waitForEvent('filechooser', { timeout: 0 })

  await tabTo(page, 'falt-title')
  await keyboard.type('Skickat utan mus')
  await tabTo(page, 'falt-municipality')
  await keyboard.type('norrk')
  await page.getByRole('option', { name: 'Norrköping' }).waitFor()
  await keyboard.press('ArrowDown')
  await keyboard.press('Enter')
  expect(await page.locator('#falt-municipality').inputValue()).toBe('Norrköping')
  expect(await page.locator('.combobox-choice').count()).toBe(0)
  await tabTo(page, 'falt-challenge')
  await keyboard.type('Gården stod tom.')
  await tabTo(page, 'falt-methods')
  await keyboard.type('bostad f')
  await page.getByRole('option', { name: 'Bostad först' }).waitFor()
  await keyboard.press('ArrowDown')
  await keyboard.press('Enter')
  await keyboard.type('Egen metod')
  await keyboard.press('Enter')
  expect(
    await page.getByRole('list', { name: 'Valda metoder' }).locator('span').allInnerTexts(),
  ).toEqual(['Bostad först', 'Egen metod'])
  await tabTo(page, 'falt-files')
  await keyboard.press('Enter')
  await (await choosing).setFiles([await aPicture()])
  await page.getByText('gården.jpg', { exact: true }).waitFor()
  await page.keyboard.press('Tab')
  await keyboard.type('Lådor')
  await tabToName(page, /^Vi får dela filen/)
  await keyboard.press('Space')

  await tabTo(page, 'falt-title', 'back')
  await keyboard.press('Enter')
  const summary = page.getByRole('alert').filter({ hasText: 'svar behöver rättas' })
  await summary.waitFor()
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('fel')
  await keyboard.press('Tab')
  await keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('falt-whatWasDone')
  await keyboard.type('Vi byggde lådor.')
  await tabTo(page, 'falt-sender-consent')
  await keyboard.press('Space')
  await tabToName(page, /^Skicka$/)
  await keyboard.press('Enter')

  expect(await referenceOn(page)).toMatch(/^AIL-/)
})

test('the way through the form is marked at every stop and ends at the end of the page', async () => {
  const page = await aVisitor()
  await page.goto('/bidra')
  await waitForScripts(page)

  // the trap and the button that Enter presses are counted and not stopped at: the walk begins anew
  const stops = (await walkByKeyboard(page)).filter(({ place }) => place >= 0)
  const walk = stops.filter(
    ({ place }, at) => !stops.slice(0, at).some((one) => one.place === place),
  )

  expect(walk.filter(({ isMarked }) => !isMarked)).toEqual([])
  const places = walk.map(({ place }) => place)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(walk.length).toBeGreaterThan(40)
})

test('suggestions close by Escape, and what was typed stays', async () => {
  const page = await aVisitor()
  await page.goto('/bidra')
  await waitForScripts(page)
  const field = page.getByLabel('Kommun', { exact: true })

  await field.pressSequentially('sala')
  await page.getByRole('option', { name: 'Sala', exact: true }).waitFor()
  expect(await field.getAttribute('aria-expanded')).toBe('true')
  await page.keyboard.press('ArrowDown')
  const active = await field.getAttribute('aria-activedescendant')
  expect(await page.locator(`[id="${active}"]`).getAttribute('aria-selected')).toBe('true')
  await page.keyboard.press('Escape')

  expect(await field.getAttribute('aria-expanded')).toBe('false')
  expect(await field.inputValue()).toBe('sala')
})

async function tabTo(page: Page, id: string, way: 'on' | 'back' = 'on'): Promise<void> {
  await tabUntil(page, (at) => document.activeElement?.id === at, id, way)
}

async function tabToName(page: Page, name: RegExp): Promise<void> {
  await tabUntil(
    page,
    (source) => {
      const element = document.activeElement as HTMLInputElement | null
      const words = element?.labels?.[0]?.textContent ?? element?.textContent ?? ''
      return new RegExp(source).test(words.trim()) && element?.tabIndex === 0
    },
    name.source,
    'on',
  )
}

async function tabUntil(
  page: Page,
  isThere: (what: string) => boolean,
  what: string,
  way: 'on' | 'back',
): Promise<void> {
  for (let step = 0; step < 90; step += 1) {
    if (await page.evaluate(isThere, what)) return
    await page.keyboard.press(way === 'on' ? 'Tab' : 'Shift+Tab')
  }
  throw new Error(`The keyboard does not reach ${what}`)
}
