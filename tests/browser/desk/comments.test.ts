import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'

import { findFaults } from '../../support/axe'
import { anEditor, site } from '../../support/browser'
import { anExample } from '../../support/items'

const password = 'ett långt lösenord för prov'
const people = {
  writer: { email: 'skribent.samtal@example.se', name: 'Sara Skribent', role: 'contributor' },
  editor: { email: 'redaktor.samtal@example.se', name: 'Rolf Redaktör', role: 'editor' },
}

const signedIn = (who: keyof typeof people) => anEditor({ email: people[who].email, password })

async function ask(method: string, path: string, { as, body }: { as?: string; body?: unknown }) {
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

const tokenOf = async (email: string, secret = password) =>
  (await ask('POST', '/users/login', { body: { email, password: secret } })).token

const firstOf = async (path: string) => (await ask('GET', path, {})).docs[0].id

beforeAll(async () => {
  const as = await tokenOf(site.admin.email, site.admin.password)
  const organisation = await firstOf('/organisations?where[slug][equals]=vatterhem&limit=1')
  for (const person of Object.values(people)) {
    const place = person.role === 'contributor' ? { organisation } : {}
    await ask('POST', '/users', { as, body: { ...person, ...place, password } })
  }
})

/** An example by the writer, sent in for review. */
async function anExampleInReview(title: string): Promise<string> {
  const as = await tokenOf(people.writer.email)
  const organisation = await firstOf('/organisations?where[slug][equals]=vatterhem&limit=1')
  const { doc } = await ask('POST', '/examples?draft=true', {
    as,
    body: anExample({
      title,
      actors: [{ organisation, role: 'huvudman' }],
      municipality: await firstOf('/municipalities?where[code][equals]=0680&limit=1'),
      ownerOrganisation: organisation,
      themes: [await firstOf('/themes?where[slug][equals]=motesplatser&limit=1')],
    }),
  })
  const { contentHash, workflow } = await ask('GET', `/examples/${doc.id}/workflow`, { as })
  await ask('POST', `/examples/${doc.id}/workflow/submit`, {
    as,
    body: { expectedHash: contentHash, expectedRev: workflow.rev },
  })
  return doc.id
}

async function openForm(page: Page, id: string) {
  await page.goto(`/admin/collections/examples/${id}`)
  await page.getByRole('region', { name: 'Arbetsflöde' }).waitFor()
}

const markOf = (page: Page, label: string) =>
  page.getByRole('button', { name: new RegExp(`^(Kommentera ${label}|${label}:)`) })

const panelOf = (page: Page, label: string) =>
  page.getByRole('dialog', { name: `Kommentarer: ${label}` })

describe('a talk at a field', () => {
  test('goes from the editor to the writer and back, and is then resolved', async () => {
    const id = await anExampleInReview('Cykelverkstaden på torget')
    const editor = await signedIn('editor')
    await openForm(editor, id)

    await markOf(editor, 'Rubrik').click()
    const panel = panelOf(editor, 'Rubrik')
    const text = panel.getByRole('textbox', { name: 'Ny kommentar' })
    await text.pressSequentially('Vilket torg? @Sar')
    await panel.getByRole('option', { name: 'Sara Skribent' }).click()
    await panel.getByRole('checkbox', { name: 'Måste åtgärdas före godkännande' }).check()
    await panel.getByRole('button', { name: 'Kommentera', exact: true }).click()
    await panel.getByRole('article').getByText('@Sara Skribent').waitFor()
    await editor.keyboard.press('Escape')
    await panel.waitFor({ state: 'detached' })

    expect(await markOf(editor, 'Rubrik').getAttribute('aria-label')).toContain(
      '1 måste åtgärdas före godkännande',
    )
    await editor
      .getByText(/Godkänn: Det finns kommentarer|Godkänn.*kommentar/)
      .first()
      .waitFor()

    const writer = await signedIn('writer')
    await openForm(writer, id)
    await markOf(writer, 'Rubrik').click()
    const seen = panelOf(writer, 'Rubrik')
    await seen.getByRole('button', { name: 'Svara' }).click()
    await seen.getByRole('textbox', { name: 'Svara' }).fill('Stortorget i Jönköping.')
    await seen.getByRole('button', { name: 'Skicka svaret' }).click()
    await seen.getByRole('article').getByText('Stortorget i Jönköping.').waitFor()
    expect(await seen.getByRole('button', { name: 'Markera som löst' }).count()).toBe(0)

    await markOf(editor, 'Rubrik').click()
    await panel.getByText('Stortorget i Jönköping.').waitFor()
    await panel.getByRole('button', { name: 'Markera som löst' }).click()
    await panel.getByText('Lösta (1)').waitFor()
    await editor.keyboard.press('Escape')
    expect(await markOf(editor, 'Rubrik').getAttribute('aria-label')).toBe('Kommentera Rubrik')
  }, 120_000)

  test('is had with the keyboard alone, and leaves the form as it was', async () => {
    const id = await anExampleInReview('Sysalongen i hörnet')
    const page = await signedIn('editor')
    await openForm(page, id)

    await markOf(page, 'Rubrik').focus()
    await page.keyboard.press('Enter')
    await panelOf(page, 'Rubrik').waitFor()
    await page.keyboard.type('Hej @Sar')
    await page.getByRole('option', { name: 'Sara Skribent' }).waitFor()
    await page.keyboard.press('Enter')
    await page.keyboard.type('hur många deltog?')
    await page.keyboard.press('Control+Enter')
    await panelOf(page, 'Rubrik').getByText('hur många deltog?').waitFor()
    await page.keyboard.press('Escape')

    await panelOf(page, 'Rubrik').waitFor({ state: 'detached' })
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-field'))).toBe(
      'title',
    )
    // nothing waits to be saved
    await page.goto('/admin')
    expect(page.url()).toMatch(/\/admin$/)
  })

  test('keeps what was written when the network is gone, and sends it when it is back', async () => {
    const id = await anExampleInReview('Trädgårdskvällen')
    const page = await signedIn('editor')
    await openForm(page, id)
    await markOf(page, 'Rubrik').click()
    const panel = panelOf(page, 'Rubrik')
    await panel.getByRole('textbox').fill('En lång tanke som inte får försvinna.')

    await page.route('**/comments', (route) => route.abort())
    await panel.getByRole('button', { name: 'Kommentera', exact: true }).click()
    await panel.getByText('Det gick inte att nå servern.').waitFor()
    await page.keyboard.press('Escape')
    await markOf(page, 'Rubrik').click()
    expect(await panel.getByRole('textbox').inputValue()).toBe(
      'En lång tanke som inte får försvinna.',
    )

    await page.unroute('**/comments')
    await panel.getByRole('button', { name: 'Kommentera', exact: true }).click()
    await panel.getByRole('article').getByText('En lång tanke').waitFor()
  })

  test('has no faults in light or dark, wide or narrow, in the form and in the review', async () => {
    const id = await anExampleInReview('Loppisen')
    const as = await tokenOf(people.editor.email)
    const body = { blocking: true, body: 'Vilket år?', fieldPath: 'title', locale: 'sv' }
    await ask('POST', `/examples/${id}/comments`, { as, body })
    const page = await signedIn('editor')

    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [1280, 375]) {
        await page.emulateMedia({ colorScheme })
        await page.setViewportSize({ width, height: 900 })
        await openForm(page, id)
        await markOf(page, 'Rubrik').click()
        const panel = panelOf(page, 'Rubrik')
        await panel.getByRole('article').waitFor()
        expect(await faultsWithin(page, '.comment-')).toEqual([])

        await page.goto(`/admin/collections/examples/${id}/review`)
        await page.getByRole('heading', { name: 'Kommentarer' }).waitFor()
        expect(await faultsWithin(page, 'comment')).toEqual([])
      }
    }
  }, 180_000)
})

/** The faults of what we add; Payload answers for its own. */
const faultsWithin = async (page: Page, part: string) =>
  (await findFaults(page)).filter((fault) => fault.split(' – ')[0]?.includes(part))
