import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { aVisitor, site } from '../../support/browser'
import { type ServedSite, serveSite } from '../../support/serveSite'

let dataDir: string
let bank: ServedSite

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'away-'))
  copyFileSync(site.prepared, join(dataDir, 'bank.db'))
  // nobody listens there
  bank = await serveSite(dataDir, { SEARCH_URL: 'http://127.0.0.1:9' })
})
afterAll(async () => {
  await bank.stop()
  rmSync(dataDir, { recursive: true })
})

const ask = (path: string) => fetch(bank.url + path)

test('who searches while the engine is away is told so, and led on', async () => {
  for (const [path, words, way] of [
    ['/sok?q=trygghet', 'Just nu går det inte att söka', '/teman/'],
    ['/en/search?q=trygghet', 'Searching does not work right now', '/en/themes/'],
  ] as const) {
    const answer = await ask(path)
    const html = await answer.text()

    expect(answer.status).toBe(503)
    expect(answer.headers.get('retry-after')).toBe('30')
    expect(html).toContain(words)
    expect(html).toContain(`href="${way}`)
  }
})

test('nothing else minds', async () => {
  for (const path of ['/', '/sok', '/metoder', '/metoder/bostad-forst', '/teman/trygghet']) {
    expect((await ask(path)).status).toBe(200)
  }
  const suggestions = await ask('/api/suggestions?q=trygghet')

  expect(suggestions.status).toBe(200)
  expect(await suggestions.json()).toEqual({ items: [], words: [] })
})

test('a visitor without scripts reads it on a page like any other', async () => {
  const page = await aVisitor({ baseURL: bank.url, javaScriptEnabled: false })
  const answer = await page.goto('/sok?q=trygghet')

  expect(answer?.status()).toBe(503)
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
    'Just nu går det inte att söka',
  )
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Metoder/ })
    .click()
  await page.getByRole('heading', { level: 1, name: 'Metoder' }).waitFor()
})
