import { readFile } from 'node:fs/promises'
import { beforeAll, expect, test } from 'vitest'

import { findFaults } from '../../support/axe'
import { anEditor, site } from '../../support/browser'
import { anExample } from '../../support/items'

const title = 'Trapphuset som fick en bokhylla'
const partner = { email: 'historik.partner@example.se', password: 'ett långt lösenord för prov' }

/** The frame around our page is Payload's own. */
const ours = (faults: readonly string[]) => faults.filter((fault) => !fault.includes('localizer'))

/** A text that has been sent to review, and a partner of another organisation than its own. */
beforeAll(async () => {
  let token = ''
  const ask = async (method: string, path: string, body?: unknown) => {
    const response = await fetch(`${site.url}/api${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        ...(token && { authorization: `JWT ${token}` }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    return response.json()
  }
  token = (await ask('POST', '/users/login', site.admin)).token
  const { doc } = await ask(
    'POST',
    '/examples?draft=true',
    anExample({ actors: [], municipality: null, ownerOrganisation: null, themes: [], title }),
  )
  const { workflow } = await ask('GET', `/examples/${doc.id}?draft=true&depth=0`)
  await ask('POST', `/examples/${doc.id}/workflow/archive`, {
    comment: 'Bokhyllan är borta och huset rivet.',
    expectedRev: workflow.rev,
  })
  const { docs } = await ask('GET', '/organisations?limit=1')
  await ask('POST', '/users', {
    ...partner,
    name: 'Petra Partner',
    organisation: docs[0].id,
    role: 'partner',
  })
})

test('an administrator narrows the record by keyboard, shares the address and goes back', async () => {
  const page = await anEditor()
  await page.goto('/admin/record')
  await page.getByText('Historiken är hel').waitFor()
  expect(ours(await findFaults(page))).toEqual([])

  await page.getByText('Filter', { exact: true }).focus()
  await page.keyboard.press('Enter')
  await page.getByLabel('Händelse').focus()
  await page.keyboard.type('Arkivera')
  await page.getByRole('button', { name: 'Visa', exact: true }).focus()
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => url.searchParams.get('move') === 'archive')

  await page.getByText(`arkiverade exemplet ${title}`).waitFor()
  expect(await page.getByText('Bokhyllan är borta och huset rivet.').count()).toBe(1)
  expect(await page.getByText(/skapade exemplet/).count()).toBe(0)
  expect(ours(await findFaults(page))).toEqual([])

  await page.goBack()
  await page.getByText(`skapade exemplet ${title}`).waitFor()
  expect(new URL(page.url()).search).toBe('')
})

test('an administrator takes away what the selection shows', async () => {
  const page = await anEditor()
  await page.goto('/admin/record?move=archive')

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Hämta som kalkylark (CSV)' }).click(),
  ])

  const text = await readFile(await file.path(), 'utf8')
  expect(file.suggestedFilename()).toMatch(/^historik-\d{4}-\d\d-\d\d\.csv$/)
  expect(text).toMatch(/^\uFEFFTid;Tid \(UTC\);Vem;/)
  expect(text).toContain(title)
  expect(text).not.toContain('skapa;')
})

test('a partner meets the record of their own organisation, without an export', async () => {
  const page = await anEditor(partner)
  await page.goto('/admin/record')

  await page.getByRole('heading', { level: 1, name: 'Historik' }).waitFor()

  expect(await page.getByText(title).count()).toBe(0)
  expect(await page.getByRole('link', { name: /kalkylark/ }).count()).toBe(0)
  expect(await page.getByText('Historiken är hel').count()).toBe(0)
})

test('the report is reached from the menu, read as tables and asked about another period', async () => {
  const page = await anEditor()
  await page.goto('/admin/report')
  await page.getByRole('heading', { level: 2, name: 'Publicerat per månad' }).waitFor()
  expect(ours(await findFaults(page))).toEqual([])

  const summary = page.getByText(/^Visa som tabell: Publicerat per månad/)
  await summary.focus()
  await page.keyboard.press('Enter')
  expect(await page.getByRole('columnheader', { name: 'Uppdaterat' }).isVisible()).toBe(true)

  await page.getByRole('link', { name: '30 dagar' }).click()
  await page.waitForURL((url) => url.searchParams.get('span') === '30')
  await page.locator('a[aria-current=true]', { hasText: '30 dagar' }).waitFor()
})

test('both stand upright on a narrow screen', async () => {
  const page = await anEditor()
  await page.setViewportSize({ width: 320, height: 700 })

  for (const path of ['/admin/record', '/admin/report']) {
    await page.goto(path)
    await page.getByRole('heading', { level: 1 }).waitFor()
    const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
    expect(overflow).toBeLessThanOrEqual(0)
  }
})
