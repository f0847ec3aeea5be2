import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'

import { anEditor, aVisitor, site } from '../support/browser'
import { anExample } from '../support/items'

const password = 'ett långt lösenord för prov'
const people = {
  contributor: { email: 'medarbetare@example.se', password },
  partner: { email: 'partner@example.se', password },
  editor: { email: 'redaktor@example.se', password },
}

/** Asks the API as somebody, as a program beside the site would. */
async function ask(
  method: string,
  path: string,
  { as, body }: { as?: string; body?: unknown } = {},
) {
  const response = await fetch(`${site.url}/api${path}`, {
    method,
    headers: {
      'content-type': 'application/json',
      ...(as && { authorization: `JWT ${as}` }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  return response.json()
}

async function tokenOf({
  email,
  password: secret,
}: {
  email: string
  password: string
}): Promise<string> {
  return (await ask('POST', '/users/login', { body: { email, password: secret } })).token
}

const firstOf = async (path: string) => (await ask('GET', path)).docs[0].id

beforeAll(async () => {
  const as = await tokenOf(site.admin)
  const organisation = await firstOf('/organisations?where[slug][equals]=vatterhem&limit=1')
  for (const [role, { email }] of Object.entries(people)) {
    const place = role === 'editor' ? {} : { organisation }
    await ask('POST', '/users', { as, body: { email, name: role, password, role, ...place } })
  }
})

/** A whole draft by the contributor, about a courtyard in Jönköping. */
async function aWrittenDraft(): Promise<string> {
  const municipality = await firstOf('/municipalities?where[code][equals]=0680&limit=1')
  const organisation = await firstOf('/organisations?where[slug][equals]=vatterhem&limit=1')
  const theme = await firstOf('/themes?where[slug][equals]=motesplatser&limit=1')
  const { doc, errors } = await ask('POST', '/examples?draft=true', {
    as: await tokenOf(people.contributor),
    body: anExample({
      title: 'Gården som blev ett vardagsrum',
      summary: 'Hyresgäster och bovärdar gjorde om gården tillsammans.',
      actors: [{ organisation, role: 'huvudman' }],
      municipality,
      ownerOrganisation: organisation,
      themes: [theme],
    }),
  })
  expect(errors).toBeUndefined()
  return doc.id
}

const openInAdmin = async (page: Page, id: string) => {
  await page.goto(`/admin/collections/examples/${id}`)
  await page.getByRole('region', { name: 'Arbetsflöde' }).waitFor()
}

/** Presses the button of a move, gives the words it asks for, and waits until it is done. */
async function make(page: Page, move: string, comment?: string) {
  const flow = page.getByRole('region', { name: 'Arbetsflöde' })
  const button = flow.getByRole('button', { name: move, exact: true })
  if (!(await button.isVisible())) await flow.getByText('Fler steg').click()
  await button.click()

  const form = flow.getByRole('group', { name: move })
  if (comment) await form.getByRole('textbox').fill(comment)
  await form.getByRole('button', { name: move, exact: true }).click()
  await form.waitFor({ state: 'detached' })
}

const address = '/exempel/garden-som-blev-ett-vardagsrum'

/** What a visitor meets at the address of the example: the status, and the heading when there is one. */
async function meet() {
  const page = await aVisitor()
  const response = await page.goto(address)
  const heading = await page.getByRole('heading', { level: 1 }).textContent()
  return { heading, status: response?.status() }
}

/** How many examples of its theme a visitor is shown, in the list that is kept for everybody. */
async function countShown(): Promise<number> {
  const html = await (await fetch(`${site.url}/exempel?tema=motesplatser`)).text()
  return Number(html.match(/<strong>(\d+) exempel/)?.[1])
}

test('an example travels from draft to published, is changed, published again and archived', async () => {
  const id = await aWrittenDraft()
  expect((await meet()).status).toBe(404)

  const contributor = await anEditor(people.contributor)
  await openInAdmin(contributor, id)
  expect(await contributor.getByRole('button', { name: /Publicera/ }).count()).toBe(0)
  await make(contributor, 'Skicka till granskning')

  const partner = await anEditor(people.partner)
  await openInAdmin(partner, id)
  expect(await partner.getByRole('button', { name: /Publicera/ }).count()).toBe(0)
  await make(partner, 'Tillstyrk')

  const editor = await anEditor(people.editor)
  await openInAdmin(editor, id)
  await make(editor, 'Godkänn')
  expect((await meet()).status).toBe(404)
  const shown = await countShown()
  expect(await countShown()).toBe(shown)
  await make(editor, 'Publicera')
  expect(await meet()).toEqual({ heading: 'Gården som blev ett vardagsrum', status: 200 })
  expect(await countShown()).toBe(shown + 1)

  await editor.getByRole('textbox', { name: 'Rubrik' }).fill('Gården som alla delar')
  await editor.getByRole('button', { name: 'Publicering' }).click()
  await editor.getByRole('textbox', { name: 'Ändringsnotering' }).fill('Nytt namn på gården')
  await editor.getByRole('button', { name: 'Spara utkast' }).click()
  await editor.getByText('Utkast pågår').waitFor()
  expect((await meet()).heading).toBe('Gården som blev ett vardagsrum')

  await make(editor, 'Skicka till granskning')
  await editor.getByText('Under granskning').first().waitFor()
  expect(await editor.getByRole('button', { name: /Godkänn/ }).count()).toBe(0)

  const admin = await anEditor()
  await openInAdmin(admin, id)
  await make(admin, 'Godkänn och publicera')
  expect((await meet()).heading).toBe('Gården som alla delar')
  await make(admin, 'Arkivera', 'Gården är riven och ersatt.')
  const gone = await meet()
  expect(gone.status).toBe(410)
  expect(await countShown()).toBe(shown)
}, 180_000)

test('a move that needs a reason says so, and keeps what was typed', async () => {
  const id = await aWrittenDraft()
  const editor = await anEditor(people.editor)
  await openInAdmin(editor, id)
  await make(editor, 'Skicka till granskning')

  const flow = editor.getByRole('region', { name: 'Arbetsflöde' })
  await flow.getByRole('button', { name: 'Begär ändringar' }).click()
  const form = flow.getByRole('group', { name: 'Begär ändringar' })
  await form.getByRole('textbox').fill('Kort')
  await form.getByRole('button', { name: 'Begär ändringar' }).click()

  await form.getByRole('alert').waitFor()
  expect(await form.getByRole('textbox').inputValue()).toBe('Kort')
  expect(await form.getByRole('alert').textContent()).toMatch(/Skriv vad/)
}, 90_000)

test('the admin speaks Swedish, whatever the browser asks for', async () => {
  const page = await aVisitor({ locale: 'en-GB' })

  await page.goto('/admin/login')

  expect(await page.locator('html').getAttribute('lang')).toBe('sv')
  await page.getByRole('button', { name: 'Logga in' }).waitFor()
})
