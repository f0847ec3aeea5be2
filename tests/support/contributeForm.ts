import type { Page } from 'playwright-core'
import sharp from 'sharp'

import { site } from './browser'

/** Lets one address send as much as the tests do. */
export const openTheDoor = (own: Record<string, unknown> = {}): Promise<void> =>
  setDoor({
    closedMessage: '',
    isOpen: true,
    limits: { inAllDay: 5000, perAddressHour: 1000, perBlockDay: 5000, perEmailDay: 100 },
    minSeconds: 1,
    // the work is done as for everybody, only less of it
    proofCost: 1000,
    ...own,
  })

/** Sets what the people who run the bank have decided. */
export async function setDoor(settings: Record<string, unknown>): Promise<void> {
  await askAsAdmin('/api/globals/contribution-settings', settings)
}

let signedIn: Promise<string> | null = null

/** Asks the site as the administrator, who sees more than a visitor. */
export async function askAsAdmin(path: string, body?: Record<string, unknown>) {
  signedIn ??= signIn()
  const answer = await fetch(site.url + path, {
    headers: {
      authorization: `JWT ${await signedIn}`,
      'accept-language': 'sv',
      'content-type': 'application/json',
    },
    ...(body && { body: JSON.stringify(body), method: 'POST' }),
  })
  if (!answer.ok) throw new Error(`${path} was answered ${answer.status}: ${await answer.text()}`)
  return answer.json()
}

async function signIn(): Promise<string> {
  const answer = await fetch(`${site.url}/api/users/login`, {
    body: JSON.stringify(site.admin),
    headers: { 'content-type': 'application/json' },
    method: 'POST',
  })
  const { token } = await answer.json()
  return token
}

/** Fills in what must be asked, and nothing else. */
export async function fillExample(page: Page, title = 'Odling på gården'): Promise<void> {
  await page.getByLabel('Rubrik', { exact: true }).fill(title)
  await page.getByLabel('Kommun', { exact: true }).fill('Norrköping')
  await page.getByLabel('Vad var problemet?').fill('Gården stod tom.')
  await page.getByLabel('Vad gjorde ni?').fill('Vi byggde odlingslådor en lördag i maj.')
  await page.getByLabel(/^Jag har läst/).check()
}

/** Presses the button that people see. */
export const pressSend = (page: Page) =>
  page
    .locator('.form-send')
    .getByRole('button', { name: /^(Skicka|Send)$/ })
    .click()

/** Waits until scripts have taken the form over. */
export const waitForScripts = (page: Page) =>
  page.getByRole('combobox', { name: /^(Kommun|Municipality)/ }).waitFor()

/** A picture as a phone makes it, only smaller. */
export const aPicture = (name = 'gården.jpg') =>
  sharp({ create: { background: '#9a3420', channels: 3, height: 400, width: 600 } })
    .jpeg()
    .toBuffer()
    .then((buffer) => ({ buffer, mimeType: 'image/jpeg', name }))

/** What the page of thanks says the case is called. */
export const referenceOn = async (page: Page): Promise<string> => {
  await page.waitForURL(/\/(tack|thanks)$/)
  return (await page.locator('.thanks-reference dd').first().textContent()) ?? ''
}
