import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { findFaults } from '../../support/axe'
import { aVisitor } from '../../support/browser'
import { type CaseDesk, linkIn, openCaseDesk, sendExample } from '../../support/caseDesk'

let desk: CaseDesk
beforeAll(async () => {
  desk = await openCaseDesk()
  const { errors } = await desk.ask('POST', '/globals/contribution-settings', {
    limits: { perAddressHour: 100, perBlockDay: 100, perEmailDay: 100 },
    minSeconds: 1,
  })
  expect(errors).toBeUndefined()
})
afterAll(() => desk.close())

const aSenderHere = (options: Parameters<typeof aVisitor>[0] = {}) =>
  aVisitor({ baseURL: desk.url, ...options })

/** Sends an example without scripts and opens its case by the link in the letter. */
async function anOpenCase(email: string, options: Parameters<typeof aVisitor>[0] = {}) {
  const sender = await aSenderHere({ javaScriptEnabled: false })
  await sendExample(sender, { email })
  const link = linkIn(await desk.letterTo(email, 'Bekräfta ditt bidrag'))
  const page = await aSenderHere(options)
  await page.goto(link)
  return { link, page, reference: await referenceOn(page) }
}

async function referenceOn(page: Page): Promise<string> {
  const words = await page.locator('.case-kicker').textContent()
  return /AIL-\d{4}-\w{7}/.exec(words ?? '')?.[0] ?? ''
}

const stageOf = async (reference: string) => (await desk.find(reference))?.stage ?? null
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

test('a sender confirms, is asked, answers, corrects and takes back, without scripts', async () => {
  const email = 'utan.skript@example.se'
  const { page, reference } = await anOpenCase(email, { javaScriptEnabled: false })

  // the letter was only followed: nothing is confirmed yet
  expect(await stageOf(reference)).toBe('unconfirmed')
  await page.getByRole('button', { name: 'Bekräfta bidraget' }).click()
  await page.getByText('Tack! Ditt bidrag är bekräftat.').waitFor()
  expect(await stageOf(reference)).toBe('pending')
  const received = await desk.letterTo(email, 'Ditt bidrag är bekräftat')
  expect(received.text).toMatch(/senast \d+\s\S+ \d{4}/)

  // corrects, with a mistake on the way
  await page.getByRole('link', { name: 'Rätta svaren' }).click()
  await page.getByLabel('Rubrik').fill('')
  await page.getByLabel('Vad gjorde ni?').fill('Vi byggde tjugo odlingslådor.')
  await page.getByRole('button', { name: 'Spara rättelserna' }).click()
  await page.getByRole('link', { name: 'Skriv en rubrik.' }).first().waitFor()
  expect(await page.getByLabel('Vad gjorde ni?').inputValue()).toBe('Vi byggde tjugo odlingslådor.')
  await page.getByLabel('Rubrik').fill('Odling på taket')
  await page.getByRole('button', { name: 'Spara rättelserna' }).click()
  await page.getByRole('heading', { level: 1, name: 'Odling på taket' }).waitFor()

  // the editors ask, and the answer goes by the link in the letter about it
  await desk.move(reference, 'claim')
  await desk.move(reference, 'ask', { words: 'Hur många var med?\n<b>Ungefär.</b>' })
  const asked = await desk.letterTo(email, 'En fråga om ditt bidrag')
  expect(asked.text).toContain('> Hur många var med?')
  const other = await aSenderHere({ javaScriptEnabled: false })
  await other.goto(linkIn(asked))
  await other.getByText('<b>Ungefär.</b>').first().waitFor()
  await other.getByLabel('Ditt meddelande').fill('Fyrtio hushåll.')
  await other.getByRole('button', { name: 'Skicka svaret' }).click()
  await other.getByText('Tack! Ditt svar har gått till redaktionen.').waitFor()
  expect(await stageOf(reference)).toBe('in_moderation')

  // takes back: first without being sure
  await page.goto('/bidra/arende')
  await page.getByText('Ta tillbaka bidraget').first().click()
  await page.getByRole('button', { name: 'Ta tillbaka', exact: true }).click()
  await page.getByRole('link', { name: 'Kryssa i rutan om du är säker.' }).waitFor()
  await page.getByLabel('Ja, jag vill ta tillbaka bidraget').check()
  await page.getByRole('button', { name: 'Ta tillbaka', exact: true }).click()
  await page.getByText('Bidraget är återtaget.').waitFor()
  expect(await stageOf(reference)).toBe('withdrawn')
  await desk.letterTo(email, 'Ditt bidrag är återtaget')
}, 180_000)

test('in English, by keyboard alone, a sender confirms, gets their data and erases everything', async () => {
  const { link, page, reference } = await anOpenCase('tangenter@example.se')
  await page.goto(link.replace('/bidra/arende/', '/en/contribute/case/'))
  expect(new URL(page.url()).pathname).toBe('/en/contribute/case')

  await tabTo(page, 'Confirm the contribution')
  await page.keyboard.press('Enter')
  await page.getByText('Thank you! Your contribution is confirmed.').waitFor()

  const data = await page.request.get('/en/contribute/case/data')
  expect(data.headers()['content-disposition']).toBe(`attachment; filename="${reference}.json"`)
  expect(await data.text()).toContain('Odling på gården')

  await tabTo(page, 'Delete everything')
  await page.keyboard.press('Enter')
  await tabTo(page, 'Delete everything', 'BUTTON')
  await page.keyboard.press('Enter')
  // not sure: the focus is where it says so, and the link leads to the box
  await page.getByRole('alert').getByText('Tick the box if you are sure.').waitFor()
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('case-problem')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await tabTo(page, '', 'INPUT:checkbox')
  await page.keyboard.press('Space')
  await tabTo(page, 'Delete everything', 'BUTTON')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Everything about your case is deleted' }).waitFor()

  expect(await stageOf(reference)).toBeNull()
  expect(await page.context().cookies()).toEqual([])
  await page.goto(link)
  await page.getByRole('heading', { name: 'Länken öppnar inget ärende' }).waitFor()
}, 120_000)

/** Presses Tab until something of this name, and this kind, has the focus. */
async function tabTo(page: Page, name: string, kind = '') {
  for (let step = 0; step < 200; step += 1) {
    await page.keyboard.press('Tab')
    const [words, tag] = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement // the body at least
      const type = element instanceof HTMLInputElement ? `:${element.type}` : ''
      return [element.textContent?.trim() ?? '', element.tagName + type]
    })
    if (words === name && tag.startsWith(kind)) return
  }
  throw new Error(`Tab never reaches "${name}"`)
}

test('the secret of a link is in no address, and opens a cookie for the case alone', async () => {
  const email = 'hemlig@example.se'
  const { link, page } = await anOpenCase(email)
  const token = link.split('/').at(-1) ?? ''

  expect(page.url()).toBe(`${desk.url}/bidra/arende`)
  expect(await page.content()).not.toContain(token)
  const cookies = await page.context().cookies()
  expect(
    cookies.map(({ httpOnly, name, path, sameSite }) => [name, path, httpOnly, sameSite]),
  ).toEqual(
    expect.arrayContaining([
      ['innovationslabbet-arende', '/bidra/arende', true, 'Lax'],
      ['innovationslabbet-case', '/en/contribute/case', true, 'Lax'],
    ]),
  )
  expect(cookies).toHaveLength(2)
  expect(JSON.stringify(cookies)).not.toContain(token)

  const followed = await fetch(link, { redirect: 'manual' })
  expect(followed.status).toBe(303)
  expect(followed.headers.get('cache-control')).toContain('no-store')
  expect(followed.headers.get('x-robots-tag')).toContain('noindex')
  expect(followed.headers.get('referrer-policy')).toMatch(/no-referrer|same-origin/)
  const shown = await fetch(`${desk.url}/bidra/arende`, {
    headers: {
      cookie: followed.headers
        .getSetCookie()
        .map((one) => one.split(';')[0])
        .join('; '),
    },
  })
  expect(shown.status).toBe(200)
  expect(shown.headers.get('cache-control')).toContain('no-store')

  // closed in this browser by the one who is done
  await page.getByText('Stäng ärendet i den här webbläsaren').click()
  await page.getByRole('button', { name: 'Stäng ärendet' }).click()
  await page.getByRole('heading', { name: 'Ärendet är stängt i den här webbläsaren' }).waitFor()
  expect(await page.context().cookies()).toEqual([])
}, 120_000)

describe('a link that opens nothing', () => {
  test.each([
    ['sv', `/bidra/arende/${'a'.repeat(52)}`, 'Länken öppnar inget ärende', 'Få en ny länk'],
    ['sv', '/bidra/arende/hej', 'Länken öppnar inget ärende', 'Få en ny länk'],
    ['en', `/en/contribute/case/${'b'.repeat(52)}`, 'The link opens no case', 'Get a new link'],
  ])('says so in %s, sets no cookie, and shows the way on', async (_, path, title, way) => {
    const page = await aSenderHere({ javaScriptEnabled: false })

    const answer = await page.goto(path)

    expect(answer?.status()).toBe(410)
    await page.getByRole('heading', { name: title }).waitFor()
    expect(await page.context().cookies()).toEqual([])
    await page.getByRole('link', { name: way }).click()
    await page.getByRole('textbox').waitFor()
  })

  test('and no link at all is refused, with the way on', async () => {
    const page = await aSenderHere()

    expect((await page.goto('/bidra/arende'))?.status()).toBe(403)
    expect((await page.goto('/bidra/arende/uppgifter'))?.status()).toBe(403)
    await page.getByRole('link', { name: 'Få en ny länk' }).waitFor()
  })

  test('a cookie that somebody made up opens nothing', async () => {
    const answer = await fetch(`${desk.url}/bidra/arende`, {
      headers: { cookie: 'innovationslabbet-arende=YTpiOnp6enp6.abc' },
    })

    expect(answer.status).toBe(403)
  })
})

test('who has lost the link gets the same answer whatever the address, and a letter if there is a case', async () => {
  const email = 'tappad@example.se'
  const { page: first } = await anOpenCase(email)
  await first.getByRole('button', { name: 'Bekräfta bidraget' }).click()
  await first.getByText('Tack! Ditt bidrag är bekräftat.').waitFor()

  const answers: string[] = []
  for (const [address, javaScriptEnabled] of [
    ['ingen.alls@example.se', false],
    [email, false],
  ] as const) {
    const page = await aSenderHere({ javaScriptEnabled })
    await page.goto('/bidra/tappad-lank')
    await page.getByLabel('E-postadress').fill(address)
    await page.getByRole('button', { name: 'Skicka en länk' }).click()
    await page.getByText('Titta i din inkorg').waitFor()
    answers.push((await page.locator('main').textContent()) ?? '')
    expect(await page.context().cookies()).toEqual([])
  }
  expect(answers[0]).toBe(answers[1])

  const mail = await desk.letterTo(email, 'Länk till ditt ärende')
  const page = await aSenderHere()
  await page.goto(linkIn(mail))
  await page.getByRole('heading', { level: 1, name: 'Odling på gården' }).waitFor()
  expect(desk.mails.some(({ to }) => to.includes('ingen.alls@example.se'))).toBe(false)
}, 120_000)

test('what was typed is kept when the case has closed meanwhile, or an editor was faster', async () => {
  const { page, reference } = await anOpenCase('samtidigt@example.se')
  await page.getByRole('button', { name: 'Bekräfta bidraget' }).click()
  await page.getByText('Tack! Ditt bidrag är bekräftat.').waitFor()

  await page.getByText('Lägg till något').click()
  await page.getByLabel('Ditt meddelande').fill('En sak till.')
  await desk.move(reference, 'claim')
  await desk.move(reference, 'ask', { words: 'När var det?' })
  await page.getByRole('button', { name: 'Lägg till', exact: true }).click()
  await page.getByText('Något hände i ärendet medan du skrev.').waitFor()
  expect(await page.getByLabel('Det du skrev finns kvar här:').inputValue()).toBe('En sak till.')

  await page.getByLabel('Ditt meddelande').fill('I maj.')
  await page.context().clearCookies()
  await page.getByRole('button', { name: 'Skicka svaret' }).click()
  await page.getByText('Ärendet har stängts i den här webbläsaren').first().waitFor()
  expect(await page.getByLabel('Det du skrev finns kvar här:').inputValue()).toBe('I maj.')
}, 120_000)

test('a form from another site does nothing', async () => {
  const { page, reference } = await anOpenCase('annanstans@example.se')
  const cookie = (await page.context().cookies(`${desk.url}/bidra/arende`))
    .map(({ name, value }) => `${name}=${value}`)
    .join('; ')
  const html = await (await fetch(`${desk.url}/bidra/arende`, { headers: { cookie } })).text()
  const form = new FormData()
  const first = html.slice(html.indexOf('<form'), html.indexOf('</form>'))
  for (const [, name = '', value = ''] of first.matchAll(/name="([^"]+)"(?: value="([^"]*)")?/g)) {
    form.append(name, value.replaceAll('&quot;', '"').replaceAll('&amp;', '&'))
  }

  const answer = await fetch(`${desk.url}/bidra/arende`, {
    method: 'POST',
    body: form,
    headers: { cookie, origin: 'https://elak.example', 'sec-fetch-site': 'cross-site' },
    redirect: 'manual',
  })

  expect(answer.status).not.toBe(303)
  expect(await stageOf(reference)).toBe('unconfirmed')
}, 120_000)

test('the page of a case has no faults that axe finds, at any width, light or dark', async () => {
  const { link, page, reference } = await anOpenCase('axe@example.se')
  const look = async (path: string) => {
    for (const [width, colorScheme] of [
      [1280, 'light'],
      [320, 'dark'],
    ] as const) {
      await page.setViewportSize({ height: 800, width })
      await page.emulateMedia({ colorScheme })
      await page.goto(path)
      expect(await findFaults(page), `${path} ${width} ${colorScheme}`).toEqual([])
      expect(await sideways(page), `${path} ${width}`).toBe(0)
    }
  }

  await look(link)
  await page.getByRole('button', { name: 'Bekräfta bidraget' }).click()
  await page.getByText('Tack! Ditt bidrag är bekräftat.').waitFor()
  await look('/bidra/arende?visa=ratta')
  await desk.move(reference, 'claim')
  await desk.move(reference, 'ask', {
    words: 'Ett långt ord: bostadssegregationsmotverkansåtgärder?',
  })
  await look('/bidra/arende')
  await look('/en/contribute/case')
  await desk.move(reference, 'decline', {
    reason: 'too-thin',
    words: 'För lite att lära av.',
  })
  await look('/bidra/arende')
  await look('/bidra/tappad-lank')
  await look('/bidra/arende?klart=closed')
}, 180_000)
