import type { Page } from 'playwright-core'
import sharp from 'sharp'

import { anEditor } from './browser'

/** Lets one address send as much as the tests do. */
export async function openTheDoor(own: Record<string, unknown> = {}): Promise<void> {
  const editor = await anEditor()
  await setDoor(editor, {
    isOpen: true,
    limits: { inAllDay: 5000, perAddressHour: 5000, perBlockDay: 5000, perEmailDay: 5000 },
    minSeconds: 0,
    // the work is done as for everybody, only less of it
    proofCost: 200,
    ...own,
  })
}

/** Sets what the people who run the bank have decided. */
export async function setDoor(editor: Page, settings: Record<string, unknown>): Promise<void> {
  const status = await editor.evaluate(async (data) => {
    const { status } = await fetch('/api/globals/contribution-settings', {
      body: JSON.stringify(data),
      headers: { 'content-type': 'application/json' },
      method: 'POST',
    })
    return status
  }, settings)
  if (status !== 200) throw new Error(`The settings were answered ${status}`)
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
