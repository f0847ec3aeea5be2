import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'

import { aVisitor } from '../support/browser'

const withoutScripts = { javaScriptEnabled: false }

const searchOf = (page: Page) => new URL(page.url()).search
const form = (page: Page) => page.getByRole('form', { name: /^Era svar$|^Your answers$/ })
const suggested = (page: Page, kind: string) => page.getByRole('region', { name: kind })

/** Opens a question unless it stands open. */
async function open(page: Page, question: string) {
  const details = form(page).locator('details').filter({ hasText: question })
  if ((await details.getAttribute('open')) === null) await details.locator('summary').click()
  return details
}

async function answer(page: Page, question: string, ...labels: readonly string[]) {
  const details = await open(page, question)
  for (const label of labels) await details.getByLabel(label, { exact: true }).check()
  return details
}

const send = /^Visa förslag$|^Show suggestions$/

describe('a visitor without scripts', () => {
  test.for([
    {
      start: '/hitta-metod',
      questions: ['Vad är utmaningen?', 'Vem gäller det?', 'Vilka resurser har ni?'],
      answers: ['Trygghet', 'Barnfamiljer', 'Högst 50 000 kr'],
      search: '?tema=trygghet&malgrupp=barnfamiljer&kostnad=under_50',
      kinds: ['Metoder', 'Exempel'],
      reasons: ['Därför', 'Samma utmaning: trygghet'],
    },
    {
      start: '/en/find-a-method',
      questions: ['What is the challenge?', 'Who is it for?', 'What can you spend on it?'],
      answers: ['Safety', 'Families with children', 'SEK 50,000 at most'],
      search: '?theme=trygghet&group=barnfamiljer&cost=under_50',
      kinds: ['Methods', 'Examples'],
      reasons: ['Why', 'The same challenge: safety'],
    },
  ])(
    'answers at $start and is told what suits and why',
    async ({ answers, kinds, questions, reasons, search, start }) => {
      const page = await aVisitor(withoutScripts)
      await page.goto(start)

      await answer(page, questions[0] ?? '', answers[0] ?? '')
      await answer(page, questions[1] ?? '', answers[1] ?? '')
      const last = await answer(page, questions[2] ?? '', answers[2] ?? '')
      await last.getByRole('button', { name: send }).click()

      expect(searchOf(page)).toBe(search)
      for (const kind of kinds) {
        const rows = suggested(page, kind).getByRole('article')
        expect(await rows.count()).toBeGreaterThan(0)
        expect(await rows.count()).toBeLessThanOrEqual(6)
        const [title = '', reason = ''] = reasons
        const told = rows.first().getByRole('list', { name: title })
        expect(await told.getByRole('listitem').allTextContents()).toContain(reason)
      }
    },
  )

  test('changes an answer, goes back, and starts again', async () => {
    const page = await aVisitor(withoutScripts)
    await page.goto('/hitta-metod?tema=trygghet&kostnad=under_50')

    const details = await open(page, 'Vad är utmaningen?')
    await details.getByLabel('Trygghet', { exact: true }).uncheck()
    await details.getByLabel('Hemlöshet', { exact: true }).check()
    await details.getByRole('button', { name: send }).click()
    expect(searchOf(page)).toBe('?tema=hemloshet&kostnad=under_50')

    await page.goBack()
    expect(searchOf(page)).toBe('?tema=trygghet&kostnad=under_50')
    expect(await form(page).getByText('Trygghet', { exact: true }).first().isVisible()).toBe(true)

    await form(page).getByRole('link', { name: 'Börja om' }).click()
    expect(searchOf(page)).toBe('')
  })

  test('skips every question, and is shown where one may begin', async () => {
    const page = await aVisitor(withoutScripts)
    await page.goto('/hitta-metod')

    await form(page).getByRole('button', { name: send }).first().click()

    expect(searchOf(page)).toBe('')
    expect(await page.getByRole('heading', { name: 'Eller börja här' }).count()).toBe(1)
    expect(await suggested(page, 'Metoder').getByRole('article').count()).toBe(6)
  })

  test('comes from a suggestion to the whole list, with as many rows as promised', async () => {
    const page = await aVisitor(withoutScripts)
    await page.goto('/hitta-metod?tema=trygghet')

    const all = suggested(page, 'Metoder').getByRole('link', { name: /^Visa (alla|metoden)/ })
    const promised = Number(/\d+/.exec((await all.textContent()) ?? '')?.[0] ?? 1)
    await all.click()

    expect(new URL(page.url()).pathname + searchOf(page)).toBe('/metoder?tema=trygghet')
    expect(await page.getByRole('main').getByRole('article').count()).toBe(Math.min(promised, 20))
  })

  test('is told when nothing fits all, and lets an answer go', async () => {
    const page = await aVisitor(withoutScripts)
    await page.goto('/hitta-metod?tema=trygghet&fas=folja_upp&tid=under_1_dag&kostnad=ingen')

    const methods = suggested(page, 'Metoder')
    expect(await methods.getByText('Ingen metod svarar säkert mot allt').count()).toBe(1)
    expect(await methods.getByRole('article').count()).toBeGreaterThan(0)
  })

  test('is told of what the guide cannot follow, and the rest of the answers hold', async () => {
    const page = await aVisitor(withoutScripts)

    const reply = await page.goto('/hitta-metod?tema=finns-inte&malgrupp=barn')

    expect(reply?.status()).toBe(200)
    expect(await page.getByRole('note').textContent()).toContain('”tema=finns-inte”')
    expect(await form(page).locator('summary').nth(1).textContent()).toContain('Barn 0–12 år')
  })

  test('comes in by the door of the start page', async () => {
    const page = await aVisitor(withoutScripts)
    await page.goto('/')

    await page.getByRole('main').getByRole('link', { name: 'Hitta en metod' }).click()

    expect(new URL(page.url()).pathname).toBe('/hitta-metod')
  })
})

test('the answers are large enough for a thumb at 320 pixels', async () => {
  const page = await aVisitor({ viewport: { width: 320, height: 640 } })
  await page.goto('/hitta-metod')

  const labels = await form(page).locator('details[open] label').all()
  expect(labels.length).toBeGreaterThan(10)
  for (const label of labels) {
    expect((await label.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})

test('on paper stand the answers and the suggestions, without the fields', async () => {
  const page = await aVisitor()
  await page.goto('/hitta-metod?tema=trygghet')
  await page.emulateMedia({ media: 'print' })

  expect(await form(page).getByText('Trygghet', { exact: true }).first().isVisible()).toBe(true)
  expect(await form(page).getByRole('checkbox').first().isVisible()).toBe(false)
  expect(await suggested(page, 'Metoder').getByRole('article').first().isVisible()).toBe(true)
})
