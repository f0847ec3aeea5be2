import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'

import { points } from '@/domain/submission/signals'

import { findFaults } from '../../support/axe'
import { anEditor, site } from '../../support/browser'
import { plant } from '../../support/plant'

const password = 'ett långt lösenord för prov'
const people = {
  anna: { email: 'anna.bidrag@example.se', name: 'Anna Redaktör', role: 'editor', password },
  bo: { email: 'bo.bidrag@example.se', name: 'Bo Redaktör', role: 'editor', password },
  cia: { email: 'cia.bidrag@example.se', name: 'Cia Medarbetare', role: 'contributor', password },
}
const queue = '/admin/collections/submissions'

/** Markup that shouts when somebody takes it for markup. */
const hurt = (where: string) => `${where} <img src=x onerror="window.wasHurt='${where}'">`

const titles = {
  accepted: 'Bokcirkeln i tvättstugan',
  declined: 'Cykelverkstad utan cyklar',
  disputed: 'Grillplats med eftertanke',
  hostile: hurt('Rubrik'),
  spam: 'Billiga lån åt alla hyresgäster',
}
const cases = {} as Record<keyof typeof titles, string>

async function ask(method: string, path: string, as: string | null, body?: unknown) {
  const response = await fetch(`${site.url}/api${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...(as && { authorization: `JWT ${as}` }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  return response.json()
}

beforeAll(async () => {
  const { token } = await ask('POST', '/users/login', null, site.admin)
  const organisation = (await ask('GET', '/organisations?limit=1', null)).docs[0].id
  for (const person of Object.values(people)) {
    await ask('POST', '/users', token, { ...person, organisation })
  }
  const from = { email: '', name: 'Kanarie Fågelsson' }
  const everything = Object.fromEntries(
    ['areaName', 'challenge', 'whatWasDone', 'results', 'advice', 'summary', 'organisation'].map(
      (field) => [field, `${hurt(field)} javascript:alert(1) <script>window.wasHurt=1</script>`],
    ),
  )
  const ids = await plant(site.dataDir, [
    {
      answers: { title: titles.accepted },
      from: { ...from, email: 'sara@example.se' },
      moves: [{ by: 'sender', move: 'confirm' }],
    },
    { answers: { title: titles.declined }, from, locale: 'en' },
    { answers: { title: titles.disputed }, from },
    {
      answers: { title: titles.hostile, ...everything, areaName: hurt('areaName') },
      from: {
        ...from,
        creditName: hurt('creditName'),
        credit: true,
        name: hurt('name'),
        role: hurt('role'),
      },
      moves: [
        {
          by: 'sender',
          details: { before: { title: hurt('before') }, fields: ['title'] },
          move: 'correct',
        },
        { by: 'sender', move: 'add', words: hurt('words') },
      ],
    },
    {
      answers: { title: titles.spam },
      from,
      signals: [
        { code: 'trap', points: points.trap },
        { code: 'known-spam', points: points['known-spam'] },
      ],
    },
  ])
  for (const [place, name] of (Object.keys(titles) as (keyof typeof titles)[]).entries()) {
    cases[name] = ids[place] ?? ''
  }
}, 180_000)

/** What is similar is looked for when the scripts of the page have begun: buttons answer from then on. */
const isAwake = (page: Page) => page.getByText('Letar …').waitFor({ state: 'hidden' })

const openCase = async (page: Page, name: keyof typeof titles) => {
  await page.goto(`${queue}/${cases[name]}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await isAwake(page)
}
const act = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).first().click()
const says = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor()

describe('a moderator', () => {
  test('finds a contribution, takes it up by keyboard, asks, hears back, ticks and accepts', async () => {
    const page = await anEditor(people.anna)
    await page.goto(queue)
    await page.getByLabel('Sök').fill('Bokcirkeln')
    await page.keyboard.press('Enter')
    await page.waitForURL(/text=Bokcirkeln/)
    await page.getByRole('button', { name: `Ta upp: ${titles.accepted}` }).focus()
    await page.keyboard.press('Enter')
    const row = page.getByRole('row', { name: /Bokcirkeln/ })
    await row.getByText('Du', { exact: true }).waitFor()
    await row.getByRole('link', { name: titles.accepted }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: titles.accepted }).waitFor()
    await isAwake(page)

    await act(page, 'Fråga avsändaren')
    await page.keyboard.type('Hur många kom till cirkeln?')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await says(page, 'Frågan är skickad.')
    const move = { by: 'sender', move: 'answer', words: 'Elva, och alla kom tillbaka.' } as const
    await plant(site.dataDir, [{ id: cases.accepted, moves: [move] }])
    await page.reload()
    await says(page, move.words)

    await act(page, 'Godta …')
    await says(page, 'Dessa kriterier är inte ikryssade än:')
    await page.keyboard.press('Escape')
    for (const box of await page.getByRole('checkbox').all()) await box.check()
    await says(page, 'Alla är ikryssade.')
    await act(page, 'Godta …')
    await act(page, 'Godta och skapa utkast')
    await says(page, 'Bidraget är godtaget, och utkastet finns.')

    await page.getByRole('link', { name: 'Öppna utkastet' }).click()
    await page.waitForURL(/collections\/examples\//)
    await page.locator('input[name=title]').waitFor()
    expect(await page.locator('input[name=title]').inputValue()).toBe(titles.accepted)
  })

  test('declines with a template in the language of the sender, changed and looked at first', async () => {
    const page = await anEditor(people.anna)
    await openCase(page, 'declined')
    await act(page, 'Ta upp')
    await says(page, 'Du har tagit upp ärendet.')

    await act(page, 'Avböj …')
    await page.getByLabel('Skäl', { exact: true }).selectOption({ label: 'Inte genomfört än' })
    const answer = page.getByLabel('Svar till avsändaren, på engelska')
    const template = await answer.inputValue()
    expect(template).toMatch(/\byou\b/)
    await answer.fill(`${template}\n\nDo come back in spring.`)
    const preview = page.locator('.case-preview')
    await preview.getByText('Do come back in spring.').waitFor()
    await act(page, 'Avböj och skicka svaret')

    await says(page, 'Bidraget är avböjt, och avsändaren får ditt svar.')
    await page.getByRole('button', { name: 'Öppna igen …' }).waitFor()
    const talk = page.getByRole('region', { name: 'Samtal med avsändaren' })
    await talk.getByText('Do come back in spring.').waitFor()
  })

  test('marks spam and takes it back', async () => {
    const page = await anEditor(people.anna)
    await page.goto(`${queue}?tab=suspect`)
    await page.getByRole('link', { name: titles.spam }).click()
    await page.getByRole('heading', { level: 1, name: titles.spam }).waitFor()
    await says(page, 'Fyllde i ett fält som ingen människa ser')

    await act(page, 'Skräp …')
    await act(page, 'Märk som skräp')
    await says(page, 'Bidraget är märkt som skräp.')
    await act(page, 'Inte skräp')

    await says(page, 'Bidraget väntar bland de andra igen.')
  })

  test('who comes second is told who came first, and what was typed stays', async () => {
    const [anna, bo] = [await anEditor(people.anna), await anEditor(people.bo)]
    await openCase(anna, 'disputed')
    await openCase(bo, 'disputed')
    await act(anna, 'Ta upp')
    await says(anna, 'Du har tagit upp ärendet.')
    await act(bo, 'Ta upp')
    await bo
      .getByRole('alert')
      .getByText(/Anna Redaktör/)
      .waitFor()
    await act(bo, 'Läs in på nytt')

    await act(anna, 'Avböj …')
    await anna.getByLabel('Skäl', { exact: true }).selectOption({ label: 'Annat skäl' })
    const answer = anna.getByLabel('Svar till avsändaren, på svenska')
    await answer.fill('Mina egna ord som jag inte vill skriva om.')
    await act(bo, 'Ta över …')
    await act(bo, 'Ta över')
    await says(bo, 'Du har tagit över ärendet.')
    await act(anna, 'Avböj och skicka svaret')

    await anna
      .getByRole('alert')
      .getByText(/Bo Redaktör/)
      .waitFor()
    await act(anna, 'Läs in på nytt')
    await says(anna, /inte längre i ett läge där det här går/)
    expect(await answer.inputValue()).toBe('Mina egna ord som jag inte vill skriva om.')
  })
})

describe('what somebody has written', () => {
  test('is text to its readers: in the queue, in the case, on the desk and at the draft', async () => {
    const page = await anEditor(people.bo)
    const isUnhurt = async () => {
      await page.waitForTimeout(300)
      expect(await page.evaluate('window.wasHurt')).toBeUndefined()
      expect(await page.locator('img[src="x"]').count()).toBe(0)
    }
    await page.goto(`${queue}?text=Rubrik`)
    await page.getByRole('link', { name: titles.hostile }).waitFor()
    await isUnhurt()

    await openCase(page, 'hostile')
    await page.getByText('Visa kontaktuppgifter').click()
    for (const where of ['challenge', 'whatWasDone', 'areaName', 'words', 'name', 'role']) {
      await page.getByText(hurt(where)).first().waitFor()
    }
    await page.getByText(/Rättat av avsändaren/).click()
    await page.getByText(hurt('before')).waitFor()
    expect(await page.locator('a[href^="javascript:"]').count()).toBe(0)
    await isUnhurt()

    await act(page, 'Ta upp')
    await says(page, 'Du har tagit upp ärendet.')
    await page.getByLabel('Ny anteckning').fill(hurt('note'))
    await act(page, 'Spara anteckning')
    await says(page, 'Anteckningen är sparad.')
    for (const box of await page.getByRole('checkbox').all()) await box.check()
    await says(page, 'Alla är ikryssade.')
    await act(page, 'Godta …')
    await act(page, 'Godta och skapa utkast')
    await says(page, 'Bidraget är godtaget, och utkastet finns.')
    await isUnhurt()

    await page.getByRole('link', { name: 'Öppna utkastet' }).click()
    await page.waitForURL(/collections\/examples\//)
    await page.locator('input[name=title]').waitFor()
    await isUnhurt()
    await page.goto(`${page.url().replace(/\/$/, '')}/review`)
    await page.getByRole('heading', { level: 2 }).first().waitFor()
    await isUnhurt()
    await page.goto('/admin')
    await page.getByRole('heading', { level: 1 }).waitFor()
    await isUnhurt()
  })
})

describe('the rooms of the moderators', () => {
  test('are none of anybody else’s', async () => {
    const page = await anEditor(people.cia)

    await page.goto(queue)
    await page
      .getByText(/hittades inte|Ingenting hittades|Hittades inte/i)
      .first()
      .waitFor()
    expect(await page.getByText(titles.disputed).count()).toBe(0)
    await page.goto(`${queue}/${cases.disputed}`)
    expect(await page.getByText(titles.disputed).count()).toBe(0)
    expect(await page.getByText('Kanarie').count()).toBe(0)
  })

  test.each([
    [1280, 'light'],
    [1280, 'dark'],
    [320, 'light'],
    [320, 'dark'],
  ] as const)('have no faults at %i pixels in the %s', async (width, colorScheme) => {
    const page = await anEditor(people.bo)
    await page.setViewportSize({ height: 900, width })
    await page.emulateMedia({ colorScheme })

    for (const path of [queue, `${queue}?tab=sender`, `${queue}/${cases.disputed}`]) {
      await page.goto(path)
      await page.getByRole('heading', { level: 1 }).waitFor()
      expect(await findFaults(page), path).toEqual([])
      const isWide = await page.evaluate('document.documentElement.scrollWidth > innerWidth')
      expect(isWide, path).toBe(false)
    }
  })

  test('speak English to those who read English', async () => {
    const page = await anEditor(people.bo)
    const cookies = await page.context().cookies()
    const prefix = cookies.find(({ name }) => name.endsWith('-token'))?.name.replace(/-token$/, '')
    await page.context().addCookies([{ name: `${prefix}-lng`, url: site.url, value: 'en' }])

    await page.goto(queue)

    await page.getByRole('heading', { level: 1, name: 'Submissions' }).waitFor()
    await page.goto(`${queue}/${cases.disputed}`)
    await says(page, 'Internal notes')
  })
})
