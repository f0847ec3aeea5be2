import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, test } from 'vitest'

import { aVisitor, site } from '../../support/browser'
import {
  aPicture,
  askAsAdmin,
  fillExample,
  openTheDoor,
  pressSend,
  referenceOn,
  setDoor,
  waitForScripts,
} from '../../support/contributeForm'

beforeEach(async () => {
  await openTheDoor()
})

describe.each([
  ['with scripts', true],
  ['without scripts', false],
])('%s', (_, javaScriptEnabled) => {
  const open = async (path: string) => {
    const page = await aVisitor({ javaScriptEnabled, viewport: { height: 800, width: 375 } })
    await page.goto(path)
    if (javaScriptEnabled && path.startsWith('/bidra?')) await waitForScripts(page)
    return page
  }

  test('an example is shared without an account, and its link is shown', async () => {
    const page = await open('/bidra')
    if (javaScriptEnabled) await waitForScripts(page)

    await fillExample(page)
    await pressSend(page)

    expect(await referenceOn(page)).toMatch(/^AIL-\d{4}-[2-9A-Z]{7}$/)
    expect(await page.getByLabel('Länk till ärendet').inputValue()).toMatch(
      new RegExp(`^${site.url}/bidra/arende/[a-z2-7]{52}$`),
    )
    expect(page.url()).toBe(`${site.url}/bidra/tack`)
    const [cookie, ...others] = await page.context().cookies(page.url())
    expect(others).toEqual([])
    expect(cookie).toMatchObject({ httpOnly: true, path: '/bidra/tack', sameSite: 'Lax' })
    expect(await page.context().cookies(`${site.url}/bidra`)).toEqual([])
  })

  test('mistakes are told on top and by each answer, and nothing that was typed is lost', async () => {
    const page = await open('/bidra')
    if (javaScriptEnabled) await waitForScripts(page)
    await page.getByLabel('Rubrik', { exact: true }).fill('x'.repeat(81))
    await page.getByLabel('Kommun', { exact: true }).fill('Norköping')
    await page.getByLabel('Vad var problemet?').fill('Rad ett.\n\n"Rad två" & <tre>')
    await page.getByLabel('Läge').selectOption('pagar')
    await page.getByLabel('Namnge oss på sidan').check()
    await page.getByLabel(/^Länkar/).fill('https://example.se\ninte en adress')
    await page.getByLabel(/^E-post/).fill('namn@')

    await pressSend(page)
    const summary = page.getByRole('alert').filter({ hasText: 'svar behöver rättas' })
    await summary.waitFor()

    expect(await summary.getByRole('link').allInnerTexts()).toEqual([
      'Rubrik: korta till högst 80 tecken.',
      'Vi hittar ingen kommun som heter så. Välj en i listan, eller kontrollera stavningen.',
      'Berätta vad ni gjorde.',
      'Länkar: rad 2 är ingen webbadress. Den ska börja med https:// eller http://.',
      'E-postadressen ser inte hel ut. Skriv den som namn@exempel.se.',
      'Kryssa i rutan för att kunna skicka.',
    ])
    expect(await page.title()).toBe('Fel: Dela ditt exempel – Innovationslabbet')
    expect(await page.getByText(/^Menade du Norrköping/).isVisible()).toBe(true)
    expect(await page.getByLabel('Rubrik', { exact: true }).inputValue()).toBe('x'.repeat(81))
    expect(await page.getByLabel('Vad var problemet?').inputValue()).toBe(
      'Rad ett.\n\n"Rad två" & <tre>',
    )
    expect(await page.getByLabel('Läge').inputValue()).toBe('pagar')
    expect(await page.getByLabel('Namnge oss på sidan').isChecked()).toBe(true)
    const title = page.getByLabel('Rubrik', { exact: true })
    expect(await title.getAttribute('aria-invalid')).toBe('true')
    const described = (await title.getAttribute('aria-describedby'))?.split(' ') ?? []
    expect(described).toContain('falt-title-fel')
    expect(await page.locator('#falt-title-fel').textContent()).toContain('korta till högst 80')

    await fillExample(page, 'Rättad')
    await page.getByLabel(/^Länkar/).fill('https://example.se')
    await page.getByLabel(/^E-post/).fill('namn@example.se')
    await pressSend(page)

    expect(await referenceOn(page)).toMatch(/^AIL-/)
    expect(await page.getByRole('heading', { name: 'Bekräfta i mejlet' }).isVisible()).toBe(true)
    expect(await page.getByLabel('Länk till ärendet').count()).toBe(0)
  })

  test('a picture goes along, one that is none is refused in words, and one is taken back', async () => {
    const page = await open('/bidra')
    if (javaScriptEnabled) await waitForScripts(page)
    await fillExample(page, 'Med bild')
    await page
      .getByLabel(/^Välj bilder/)
      .setInputFiles([
        await aPicture('gården.jpg'),
        await aPicture('porten.jpg'),
        { buffer: Buffer.from('<script>'), mimeType: 'image/jpeg', name: 'fusk.jpg' },
      ])
    if (!javaScriptEnabled) await pressSend(page)
    const kept = page.getByRole('list', { name: 'Filer som följer med' })
    await kept.getByText('porten.jpg', { exact: true }).waitFor()
    await page
      .getByText(/^fusk\.jpg: Filen är något annat än vad namnet säger/)
      .first()
      .waitFor()

    await page.getByRole('button', { name: 'Ta bort porten.jpg' }).click()
    await kept.getByText('porten.jpg', { exact: true }).waitFor({ state: 'detached' })
    await kept.getByLabel(/^Vad syns på bilden/).fill('Lådor på gården')
    await pressSend(page)
    const summary = page.getByRole('alert').filter({ hasText: 'svar behöver rättas' })
    await summary.waitFor()
    expect(await summary.getByRole('link').allInnerTexts()).toEqual([
      'Kryssa i att vi får dela gården.jpg, eller ta bort filen.',
    ])
    expect(await kept.getByLabel(/^Vad syns på bilden/).inputValue()).toBe('Lådor på gården')
    expect(await page.getByLabel('Rubrik', { exact: true }).inputValue()).toBe('Med bild')

    await kept.getByLabel(/^Vi får dela filen/).check()
    await pressSend(page)

    expect(await filesOf(await referenceOn(page))).toEqual([
      { alt: 'Lådor på gården', hasRights: true, name: 'gården.jpg' },
    ])
  })

  test('somebody tells in English how it went with a method', async () => {
    const page = await open('/en/methods/bostad-forst')
    await page.getByRole('link', { name: 'We have used the method' }).click()
    await page.waitForURL(/\/en\/contribute\/experience\?about=method\/bostad-forst$/)

    await page.getByLabel('Title', { exact: true }).fill('It held')
    await page.getByLabel('How did it go?').fill('Two years on, all seven still live there.')
    await page.getByLabel('What came of it?').selectOption('battre')
    await page.getByLabel(/^I have read/).check()
    await pressSend(page)

    expect(await referenceOn(page)).toMatch(/^AIL-/)
    expect(page.url()).toBe(`${site.url}/en/contribute/thanks`)
    expect(await page.getByLabel('Link to the case').inputValue()).toContain('/en/contribute/case/')
  })

  test('a reader of a tool says what is wrong with its page', async () => {
    const page = await open('/verktyg/segregationsbarometern')
    await page.getByRole('link', { name: 'Rätta eller tipsa' }).click()
    await page.waitForURL(/\/bidra\/ratta\?om=tool\/segregationsbarometern$/)

    await page.getByLabel('Vad är fel eller saknas?').fill('Länken till rapporten är gammal.')
    await page.getByLabel(/^Jag har läst/).check()
    await pressSend(page)

    expect(await referenceOn(page)).toMatch(/^AIL-/)
  })

  test('a form that is sent again makes no second case, and says so', async () => {
    const title = javaScriptEnabled ? 'Två gånger' : 'Två gånger utan skript'
    const page = await open('/bidra')
    if (javaScriptEnabled) await waitForScripts(page)
    await fillExample(page, title)
    await (javaScriptEnabled ? sendAndLoseTheAnswer : sendAndFillAgain)(page, title)

    await pressSend(page)

    await page.getByRole('heading', { level: 1, name: 'Det här hade vi redan' }).waitFor()
    expect(await countTitled(title)).toBe(1)
    expect(await page.getByLabel('Länk till ärendet').inputValue()).toContain('/bidra/arende/')
  })

  test('a form whose stamp is worn comes back whole, and is taken the next time', async () => {
    const page = await open('/bidra')
    if (javaScriptEnabled) await waitForScripts(page)
    let isWorn = false
    await page.route('**/bidra', (route) => {
      const body = route.request().postDataBuffer()?.toString('latin1')
      if (!body || isWorn) return route.fallback()
      isWorn = true
      const changed = body.replace(/(name="[\w$]*form"\r\n\r\n)[a-z2-7]/, '$1$$')
      return route.continue({ postData: Buffer.from(changed, 'latin1') })
    })
    await fillExample(page, 'Sliten')

    await pressSend(page)
    await page.getByText('Formuläret gick inte att känna igen').waitFor()
    expect(await page.getByLabel('Rubrik', { exact: true }).inputValue()).toBe('Sliten')
    await pressSend(page)

    expect(await referenceOn(page)).toMatch(/^AIL-/)
  })

  test('whoever comes while it is closed is told so, and whoever was writing keeps the words', async () => {
    const page = await open('/bidra')
    if (javaScriptEnabled) await waitForScripts(page)
    await fillExample(page, 'För sent')
    await setDoor({ closedMessage: 'Vi öppnar igen den 7 januari.', isOpen: false })

    const late = await open('/bidra')
    const isToldLate = await late.getByText('Vi öppnar igen den 7 januari.').isVisible()
    await pressSend(page)
    await page
      .getByText(/stängdes medan du skrev/)
      .first()
      .waitFor()
    await openTheDoor()

    expect(isToldLate).toBe(true)
    expect(await page.getByLabel('Rubrik', { exact: true }).inputValue()).toBe('För sent')
  })
})

test('whoever presses twice makes one case', async () => {
  const page = await aVisitor()
  await page.goto('/bidra')
  await waitForScripts(page)
  await fillExample(page, 'Dubbelklick')

  await page.locator('.form-send').getByRole('button', { name: 'Skicka' }).dblclick()
  await referenceOn(page)

  expect(await countTitled('Dubbelklick')).toBe(1)
})

test('whoever has sent too much is told when to try again, and loses nothing', async () => {
  await openTheDoor({
    limits: { inAllDay: 5000, perAddressHour: 1, perBlockDay: 1, perEmailDay: 1 },
  })
  const page = await aVisitor({ javaScriptEnabled: false })
  await page.goto('/bidra')
  await fillExample(page, 'En för mycket')

  await pressSend(page)
  await openTheDoor()

  expect(await page.getByRole('alert').textContent()).toMatch(
    /många bidrag från samma nät.*Försök igen (om \d+ (minuter|timmar)|i morgon)/,
  )
  expect(await page.getByLabel('Rubrik', { exact: true }).inputValue()).toBe('En för mycket')
})

test('a form that another site sends is not taken', async () => {
  const page = await aVisitor({ javaScriptEnabled: false })
  await page.goto('/bidra')
  const answer = await page.request.post('/bidra', {
    headers: { origin: 'https://example.com', 'sec-fetch-site': 'cross-site' },
    multipart: { locale: 'sv', title: 'Främmande' },
  })

  expect(await answer.text()).not.toContain('AIL-')
  expect(await countTitled('Främmande')).toBe(0)
})

test('the receipt is shown to nobody else, and says so', async () => {
  const stranger = await aVisitor()

  await stranger.goto('/bidra/tack')

  expect(
    await stranger.getByRole('heading', { name: 'Kvittot visas bara en kort stund' }).isVisible(),
  ).toBe(true)
})

/** The site keeps the contribution, and the phone has lost the network when it answers. */
async function sendAndLoseTheAnswer(page: Page): Promise<void> {
  let isLost = false
  await page.route('**/bidra', async (route) => {
    if (isLost || route.request().method() !== 'POST') return route.fallback()
    isLost = true
    await route.fetch({ maxRedirects: 0 })
    return route.abort()
  })
  await pressSend(page)
  await page.getByText(/^Vi fick inget svar/).waitFor()
}

/** Sends, and stands before the same form once more. */
async function sendAndFillAgain(page: Page, title: string): Promise<void> {
  const stamp = await page.locator('[name=form]').inputValue()
  await pressSend(page)
  await referenceOn(page)
  await page.goto('/bidra')
  await fillExample(page, title)
  await page.locator('[name=form]').evaluate((field, old) => {
    ;(field as HTMLInputElement).value = old
  }, stamp)
}

async function countTitled(title: string): Promise<number> {
  const asked = encodeURIComponent(title)
  return (await askAsAdmin(`/api/submissions?where[title][equals]=${asked}`)).totalDocs
}

async function filesOf(reference: string) {
  const found = await askAsAdmin(`/api/submissions?where[reference][equals]=${reference}`)
  const { files } = await askAsAdmin(`/api/submissions/${found.docs[0].id}/case`)
  return files.map(({ alt, hasRights, name }: Record<string, unknown>) => ({
    alt,
    hasRights,
    name,
  }))
}
