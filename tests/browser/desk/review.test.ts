import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'

import { cookiePrefix } from '@/domain/vocabulary/cookies'

import { findFaults } from '../../support/axe'
import { anEditor, site } from '../../support/browser'
import { anExample } from '../../support/items'

const password = 'ett långt lösenord för prov'
const people = {
  partner: { email: 'pia.granskning@example.se', name: 'Pia Partner', role: 'partner', password },
  editor: {
    email: 'karin.granskning@example.se',
    name: 'Karin Redaktör',
    role: 'editor',
    password,
  },
  other: { email: 'eva.granskning@example.se', name: 'Eva Redaktör', role: 'editor', password },
}

/** Asks the API as somebody, as a program beside the site would. */
async function ask(
  method: string,
  path: string,
  { as, body }: { as?: string; body?: unknown } = {},
) {
  const response = await fetch(`${site.url}/api${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...(as && { authorization: `JWT ${as}` }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  return response.json()
}

async function tokenOf(person: { email: string; password: string }): Promise<string> {
  const { email, password: secret } = person
  return (await ask('POST', '/users/login', { body: { email, password: secret } })).token
}

const firstOf = async (path: string) => (await ask('GET', path)).docs[0].id

beforeAll(async () => {
  const as = await tokenOf(site.admin)
  const organisation = await firstOf('/organisations?where[slug][equals]=vatterhem&limit=1')
  for (const person of Object.values(people)) {
    const place = person.role === 'editor' ? {} : { organisation }
    await ask('POST', '/users', { as, body: { ...person, ...place } })
  }
})

/** A draft of the partner, whole unless something is said. */
async function aDraft(title: string, own: Record<string, unknown> = {}): Promise<string> {
  const municipality = await firstOf('/municipalities?where[code][equals]=0680&limit=1')
  const organisation = await firstOf('/organisations?where[slug][equals]=vatterhem&limit=1')
  const theme = await firstOf('/themes?where[slug][equals]=motesplatser&limit=1')
  const { doc, errors } = await ask('POST', '/examples?draft=true', {
    as: await tokenOf(people.partner),
    body: anExample({
      title,
      summary: 'Hyresgäster och bovärdar gjorde det tillsammans.',
      actors: [{ organisation, role: 'huvudman' }],
      municipality,
      ownerOrganisation: organisation,
      themes: [theme],
      ...own,
    }),
  })
  expect(errors).toBeUndefined()
  return doc.id
}

async function submit(id: string): Promise<void> {
  const as = await tokenOf(people.partner)
  const { workflow } = await ask('GET', `/examples/${id}/workflow`, { as })
  await ask('POST', `/examples/${id}/workflow/submit`, { as, body: { expectedRev: workflow.rev } })
}

const flowOf = (page: Page) => page.getByRole('region', { name: 'Arbetsflöde', exact: true })

const open = async (page: Page, id: string, tab: '' | '/review') => {
  await page.goto(`/admin/collections/examples/${id}${tab}`)
  await flowOf(page).waitFor()
  await page.getByRole('navigation', { name: 'Breadcrumb' }).or(page.locator('.step-nav')).waitFor()
}

/** Presses the button of a move, gives the words it asks for, and waits until it is done. */
async function make(page: Page, move: string, comment?: string) {
  const flow = flowOf(page)
  const button = flow.getByRole('button', { name: move, exact: true })
  if (!(await button.isVisible())) await flow.getByText('Fler steg').click()
  await button.click()

  const form = flow.getByRole('group', { name: move })
  if (comment) await form.getByRole('textbox').fill(comment)
  await form.getByRole('button', { name: move, exact: true }).click()
  await form.waitFor({ state: 'detached' })
}

test('a partner submits, an editor sends it back, the partner mends, the editor compares and publishes', async () => {
  const id = await aDraft('Tvättstugan som blev trygg')

  const partner = await anEditor(people.partner)
  await open(partner, id, '/review')
  await make(partner, 'Skicka till granskning')
  await partner.getByText('Under granskning').first().waitFor()
  await partner.getByText('Pia Partner skickade till granskning').waitFor()

  const editor = await anEditor(people.editor)
  await open(editor, id, '/review')
  await make(editor, 'Jag granskar')
  await editor.getByText('Din tur.').waitFor()
  await make(editor, 'Begär ändringar', 'Skriv vilket år det började.')
  await editor.getByText('Karin Redaktör begärde ändringar').waitFor()

  await open(partner, id, '')
  await partner.getByText('Ändringar begärda').first().waitFor()
  await partner.locator('#field-title').fill('Tvättstugan som blev trygg 2024')
  const flow = flowOf(partner)
  await flow.getByRole('button', { name: 'Skicka till granskning' }).click()
  const form = flow.getByRole('group', { name: 'Skicka till granskning' })
  await form.getByRole('button', { name: 'Spara utkastet' }).click()
  await form.getByRole('button', { name: 'Spara utkastet' }).waitFor({ state: 'detached' })
  await form.getByRole('button', { name: 'Skicka till granskning' }).click()
  await form.waitFor({ state: 'detached' })

  await open(editor, id, '/review')
  await editor.getByRole('link', { name: 'Jämför med senast granskad' }).click()
  await editor.waitForURL((url) => url.pathname.includes('/versions/'))
  expect(new URL(editor.url()).searchParams.get('versionFrom')).toBeTruthy()
  const heading = editor.locator('.field-diff-container').filter({ hasText: 'Rubrik' }).first()
  await heading.waitFor()
  expect(await heading.locator('.html-diff').allTextContents()).toEqual([
    'Tvättstugan som blev trygg',
    'Tvättstugan som blev trygg 2024',
  ])

  await open(editor, id, '/review')
  await make(editor, 'Godkänn')
  await editor.getByText('Godkänd').first().waitFor()
  await make(editor, 'Publicera')
  await editor.getByText('Inget har ändrats sedan texten publicerades.').waitFor()
}, 240_000)

test('of two editors the second is told who came first, and keeps what was typed', async () => {
  const id = await aDraft('Två redaktörer i samma text')
  await submit(id)
  const [first, second] = [await anEditor(people.editor), await anEditor(people.other)]
  await open(first, id, '/review')
  await open(second, id, '/review')

  await make(first, 'Godkänn')
  const flow = flowOf(second)
  await flow.getByRole('button', { name: 'Begär ändringar' }).click()
  const form = flow.getByRole('group', { name: 'Begär ändringar' })
  await form.getByRole('textbox').fill('Skriv vilket år det började.')
  await form.getByRole('button', { name: 'Begär ändringar' }).click()

  const alert = form.getByRole('alert')
  await alert.getByText(/Karin Redaktör godkände texten kl\. \d\d[.:]\d\d/).waitFor()
  expect(await form.getByRole('textbox').inputValue()).toBe('Skriv vilket år det började.')

  await form.getByRole('button', { name: 'Läs in på nytt' }).click()
  await second.getByText('Godkänd').first().waitFor()
  expect(await form.getByRole('textbox').inputValue()).toBe('Skriv vilket år det började.')
  await form.getByRole('button', { name: 'Begär ändringar' }).click()
  await form.waitFor({ state: 'detached' })
  await second.getByText('Eva Redaktör begärde ändringar').waitFor()
}, 180_000)

test('an editor approves by the keyboard alone', async () => {
  const id = await aDraft('Godkänd utan mus')
  await submit(id)
  const page = await anEditor(people.editor)
  await open(page, id, '/review')
  const flow = flowOf(page)

  const more = flow.getByRole('button', { name: 'Fler steg' })
  await more.focus()
  await page.keyboard.press('Enter')
  await flow.getByRole('button', { name: 'Godkänn', exact: true }).waitFor()
  await page.keyboard.press('Escape')
  expect(await more.evaluate((button) => button === document.activeElement)).toBe(true)

  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter') // the first in the menu is to approve
  const form = flow.getByRole('group', { name: 'Godkänn' })
  await form.waitFor()
  expect(await form.getByRole('textbox').evaluate((box) => box === document.activeElement)).toBe(
    true,
  )
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')

  await form.waitFor({ state: 'detached' })
  await page.getByText('Karin Redaktör godkände texten').waitFor()
}, 120_000)

test('what is missing leads to its field, in whatever tab it stands', async () => {
  const id = await aDraft('Exempel utan kommun', { municipality: null })
  const page = await anEditor(people.partner)
  await open(page, id, '/review')

  await page.getByRole('heading', { name: 'Saknas före granskning' }).waitFor()
  await page.getByRole('main').getByRole('link', { name: 'Kommun', exact: true }).click()

  await page.waitForFunction(() => document.activeElement?.matches('#field-municipality input'))
}, 120_000)

test('an author whose text is under review is told why it is locked, and can take it back', async () => {
  const id = await aDraft('Låst under granskning')
  await submit(id)
  const page = await anEditor(people.partner)

  await open(page, id, '')

  await page.getByText('Texten granskas och kan inte ändras.').waitFor()
  expect(await page.getByRole('button', { name: 'Spara utkast', exact: true }).count()).toBe(0)
  await make(page, 'Ta tillbaka')
  await page.getByText('Författarens tur.').waitFor()
}, 120_000)

test('the review view has nothing that axe objects to, wide or narrow, light or dark', async () => {
  const id = await aDraft('Granskad av axe', { municipality: null })
  const page = await anEditor(people.editor)

  for (const [width, theme] of [
    [1280, 'light'],
    [375, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 })
    await page
      .context()
      .addCookies([{ name: `${cookiePrefix}-theme`, value: theme, url: site.url }])
    await open(page, id, '/review')
    await flowOf(page).getByText('Fler steg').click()

    const ours = (await findFaults(page)).filter((fault) => /review|workflow|timeline/.test(fault))
    expect(ours).toEqual([])
    const isWithin = await page
      .getByRole('main')
      .evaluate((main) => main.scrollWidth <= window.innerWidth)
    expect(isWithin).toBe(true)
  }
}, 120_000)
