import { expect, test } from 'vitest'

import { anEditor, site } from '../../support/browser'
import { anExample } from '../../support/items'

/** A draft in Swedish, as the administrator keeps it. */
async function aDraft() {
  const ask = async (path: string, body: object, token = '') => {
    const response = await fetch(`${site.url}/api${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `JWT ${token}` },
      body: JSON.stringify(body),
    })
    return response.json()
  }
  const { token } = await ask('/users/login', site.admin)
  const own = { actors: [], municipality: null, ownerOrganisation: null, themes: [] }
  const { doc } = await ask('/examples?draft=true', anExample({ ...own, title: 'Gården' }), token)
  return { id: doc.id as string, token: token as string }
}

test('an editor translates beside the source, and the Swedish stays as it was', async () => {
  const { id, token } = await aDraft()
  const editor = await anEditor()
  await editor.goto(`/admin/collections/examples/${id}/translation?locale=en`)
  const title = editor.getByRole('region', { name: 'Rubrik' })
  await title.getByText('Gården').waitFor()

  await title.getByRole('textbox').fill('The courtyard')
  await editor.getByRole('button', { name: 'Spara översättningen' }).click()
  await editor.getByText('Inte översatt').first().waitFor()
  await title.getByText('Inte översatt').waitFor({ state: 'detached' })

  const response = await fetch(`${site.url}/api/examples/${id}?draft=true&locale=all`, {
    headers: { authorization: `JWT ${token}` },
  })
  expect((await response.json()).title).toEqual({ sv: 'Gården', en: 'The courtyard' })
})

test('an editor finds what is missing in the work list, and opens it', async () => {
  const editor = await anEditor()
  await editor.goto('/admin/translations')

  await editor.getByRole('heading', { name: 'Översättningar', level: 1 }).waitFor()
  await editor.getByLabel('Typ').selectOption({ label: 'Metoder' })
  await editor.getByRole('button', { name: 'Visa' }).click()
  await editor.waitForURL(/kind=methods/)

  const current = editor.getByRole('navigation', { name: 'Vad som ska göras' })
  expect(await current.locator('[aria-current="page"]').textContent()).toBe('Saknas')
})
