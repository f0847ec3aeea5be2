import { expect, test } from 'vitest'

import { anEditor, aVisitor } from '../support/browser'

test('a visitor meets the bank in Swedish, and in English under /en', async () => {
  const page = await aVisitor()

  await page.goto('/')
  expect(await page.locator('html').getAttribute('lang')).toBe('sv')

  await page.goto('/en')
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
})

test('the administrator signs in and sees the panel', async () => {
  const page = await anEditor()

  await page.getByRole('link', { name: 'Exempel' }).first().waitFor()
})
