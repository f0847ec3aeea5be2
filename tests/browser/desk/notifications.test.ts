import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'

import { findFaults } from '../../support/axe'
import { anEditor, site } from '../../support/browser'
import { anExample } from '../../support/items'

const colleague = {
  email: 'kollega.aviseringar@example.se',
  name: 'Kim Kollega',
  password: 'ett långt lösenord för prov',
  role: 'editor',
}
const tokens = { admin: '', colleague: '' }

async function ask(as: keyof typeof tokens, method: string, path: string, body?: unknown) {
  const response = await fetch(`${site.url}/api${path}`, {
    method,
    headers: {
      'content-type': 'application/json',
      ...(tokens[as] && { authorization: `JWT ${tokens[as]}` }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  return response.json()
}

beforeAll(async () => {
  tokens.admin = (await ask('admin', 'POST', '/users/login', site.admin)).token
  await ask('admin', 'POST', '/users', colleague)
  tokens.colleague = (await ask('colleague', 'POST', '/users/login', colleague)).token
})

/** What axe finds wrong with what we have added; the frame around it is Payload's. */
const ourFaults = async (page: Page) =>
  (await findFaults(page)).filter((fault) => /news|main/.test(fault.split(' – ')[0] ?? ''))

/** A colleague comments on a draft of the administrator's. */
async function aComment(title: string, body: string): Promise<string> {
  const { doc } = await ask(
    'admin',
    'POST',
    '/examples?draft=true',
    anExample({ actors: [], municipality: null, ownerOrganisation: null, themes: [], title }),
  )
  await ask('colleague', 'POST', '/review-comments', {
    body,
    documentCollection: 'examples',
    documentId: doc.id,
  })
  return doc.id
}

test('an editor hears of a comment by the bell, works it by keyboard, and comes to the text', async () => {
  await ask('admin', 'POST', '/workflow/notifications/read', { all: true })
  const id = await aComment('Gården vid bäcken', 'Vem tog bilden?')
  const editor = await anEditor()

  const bell = editor.getByRole('button', { name: '1 oläst avisering' })
  await bell.focus()
  await editor.keyboard.press('Enter')
  const panel = editor.getByRole('dialog', { name: 'Aviseringar' })
  const news = panel.getByRole('link', { name: 'Kim Kollega har kommenterat ”Gården vid bäcken”.' })
  await news.waitFor()
  expect(await panel.textContent()).toContain('Vem tog bilden?')
  expect(await ourFaults(editor)).toEqual([])

  await editor.keyboard.press('Escape')
  expect(await bell.evaluate((button) => button === document.activeElement)).toBe(true)

  await editor.keyboard.press('Enter')
  await news.click()
  await editor.waitForURL(new RegExp(`/admin/collections/examples/${id}`))
  await editor.getByRole('button', { name: 'Inga olästa aviseringar' }).waitFor()
})

test('all the news are on a page of their own, and can be marked as read', async () => {
  await aComment('Trapphuset', 'Fint!')
  const editor = await anEditor()

  await editor.goto('/admin/notifications')
  const main = editor.getByRole('main')
  await main.getByRole('heading', { name: 'Aviseringar' }).waitFor()
  expect(await ourFaults(editor)).toEqual([])

  await main.getByRole('button', { exact: true, name: 'Markera alla som lästa' }).click()
  await main.getByText('Inga olästa aviseringar').waitFor()
  await main.getByRole('link', { name: 'Bara olästa' }).click()
  await main.getByText('Du har läst allt.').waitFor()
})
