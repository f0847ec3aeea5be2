import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'

import { findFaults } from '../../support/axe'
import { anEditor, site } from '../../support/browser'
import { anExample } from '../../support/items'

const password = 'ett långt lösenord för prov'
const people = {
  contributor: { email: 'skrivbord.medarbetare@example.se', password },
  editor: { email: 'skrivbord.redaktor@example.se', password },
  partner: { email: 'skrivbord.partner@example.se', password },
}
type Role = keyof typeof people

/** In an hour. */
const soon = new Date(Date.now() + 3_600_000).toISOString()

/** Asks the API as somebody, as a program beside the site would. */
async function ask(method: string, path: string, as: string | null, body?: unknown) {
  const response = await fetch(`${site.url}/api${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...(as && { authorization: `JWT ${as}` }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  return response.json()
}

const tokenOf = async (who: { email: string; password: string }): Promise<string> =>
  (await ask('POST', '/users/login', null, who)).token

const firstOf = async (path: string) => (await ask('GET', path, null)).docs[0].id

/** A text of the contributor, sent to review. */
async function aSubmittedText(title: string): Promise<string> {
  const as = await tokenOf(people.contributor)
  const organisation = await firstOf('/organisations?where[slug][equals]=vatterhem&limit=1')
  const { doc } = await ask('POST', '/examples?draft=true', as, {
    ...anExample({
      title,
      actors: [{ organisation, role: 'huvudman' }],
      municipality: await firstOf('/municipalities?where[code][equals]=0680&limit=1'),
      ownerOrganisation: organisation,
      themes: [await firstOf('/themes?where[slug][equals]=motesplatser&limit=1')],
    }),
  })
  const { workflow } = await ask('GET', `/examples/${doc.id}?draft=true&depth=0`, as)
  const sent = await ask('POST', `/examples/${doc.id}/workflow/submit`, as, {
    expectedRev: workflow.rev,
  })
  expect(sent.errors).toBeUndefined()
  return doc.id
}

const titles = ['Odlingslådor vid tvättstugan', 'Läxhjälp varje tisdag'] as const

/** An editor gives a text its time, so that it stands where it should among those of others. */
async function aTimeFor(id: string, dueAt: string): Promise<void> {
  const as = await tokenOf(people.editor)
  const { workflow } = await ask('GET', `/examples/${id}?draft=true&depth=0`, as)
  const given = await ask('POST', `/examples/${id}/workflow/prioritise`, as, {
    dueAt,
    expectedRev: workflow.rev,
  })
  expect(given.errors).toBeUndefined()
}

beforeAll(async () => {
  const as = await tokenOf(site.admin)
  const organisation = await firstOf('/organisations?where[slug][equals]=vatterhem&limit=1')
  for (const [role, { email }] of Object.entries(people)) {
    const place = role === 'editor' ? {} : { organisation }
    await ask('POST', '/users', as, { email, name: role, password, role, ...place })
  }
  // the first to be answered of all, whatever else waits in the queue
  for (const title of titles) await aTimeFor(await aSubmittedText(title), soon)
})

const panel = (page: Page, name: string) =>
  page.getByRole('region', { name: new RegExp(`^${name}`) })

async function atTheDesk(role: Role, path = '/admin'): Promise<Page> {
  const page = await anEditor(people[role])
  await page.goto(path)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page
}

test('an editor meets the queue, a contributor what they wait for', async () => {
  const editor = await atTheDesk('editor')
  expect(await panel(editor, 'Att granska').getByRole('link').allTextContents()).toEqual(
    expect.arrayContaining([...titles]),
  )

  const contributor = await atTheDesk('contributor')
  expect(await panel(contributor, 'Att granska').count()).toBe(0)
  expect(await panel(contributor, 'Väntar på andra').getByRole('link').allTextContents()).toEqual(
    expect.arrayContaining([...titles]),
  )
})

test('an editor reads in the list of one kind when an answer is due', async () => {
  const page = await atTheDesk('editor', '/admin/collections/examples?limit=100')

  const row = page.getByRole('row').filter({ hasText: titles[0] })
  await row.waitFor()
  expect(await row.textContent()).toMatch(/i dag|i morgon/)
  expect(await page.getByRole('columnheader', { name: /kontrollerad/ }).count()).toBe(1)
})

test('an administrator reads how the worker is', async () => {
  const page = await anEditor(site.admin)
  await page.goto('/admin')

  expect(await panel(page, 'Om driften').textContent()).toContain('Arbetaren')
})

test('an editor narrows the list by keyboard, and the address says how', async () => {
  const page = await atTheDesk('editor', '/admin/desk')

  await page.getByLabel('Ord i rubriken').focus()
  await page.keyboard.type('tvättstugan')
  await page.keyboard.press('Enter')
  await page.waitForURL(/text=tv/)

  await page.getByRole('link', { name: titles[0] }).waitFor()
  expect(await page.getByRole('link', { name: titles[1] }).count()).toBe(0)
})

test('an editor asks for changes of two texts at once, and is told how each went', async () => {
  const page = await atTheDesk('editor', '/admin/desk?state=in_review')
  for (const title of titles) await page.getByRole('checkbox', { name: `Välj ${title}` }).check()

  await page.getByRole('button', { name: 'Begär ändringar' }).click()
  const dialog = page.getByRole('dialog', { name: 'Begär ändringar' })
  await dialog.getByRole('textbox').fill('Källan behöver ett årtal.')
  await dialog.getByRole('button', { name: 'Begär ändringar (2)' }).click()

  await dialog.getByText('Klart för 2 av 2.').waitFor()
  await dialog.getByRole('button', { name: 'Stäng' }).click()
  await page.getByRole('link', { name: titles[0] }).waitFor({ state: 'detached' })

  const contributor = await atTheDesk('contributor')
  expect(await panel(contributor, 'Väntar på mig').getByRole('link').allTextContents()).toEqual(
    expect.arrayContaining([...titles]),
  )
})

test.each(['/admin', '/admin/desk', '/admin/desk?group=state&sort=title'])(
  '%s keeps nobody out, on a wide screen and a narrow one',
  async (path) => {
    const page = await atTheDesk('editor', path)
    for (const width of [1280, 375]) {
      await page.setViewportSize({ width, height: 800 })

      expect(await findFaults(page)).toEqual([])
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overflow).toBe(0)
    }
  },
)
