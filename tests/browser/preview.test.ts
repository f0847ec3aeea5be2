import { expect, test } from 'vitest'

import { anEditor, aVisitor } from '../support/browser'

test('an editor sees a draft on the site, and the public does not', async () => {
  const editor = await anEditor()
  const slug = await editor.evaluate(async () => {
    const response = await fetch('/api/examples?draft=true', {
      body: JSON.stringify({
        title: 'Ett utkast till förhandsvisning',
        summary: 'Ännu inte klart.',
      }),
      headers: { 'content-type': 'application/json' },
      method: 'POST',
    })
    return (await response.json()).doc.slug
  })

  await editor.goto(`/api/preview?path=/exempel/${slug}`)
  const visitor = await aVisitor()
  const answer = await visitor.goto(`/exempel/${slug}`)

  expect(await editor.getByRole('heading', { level: 1 }).textContent()).toBe(
    'Ett utkast till förhandsvisning',
  )
  expect(await editor.locator('meta[name=robots]').getAttribute('content')).toContain('noindex')
  expect(answer?.status()).toBe(404)
})

test('a visitor cannot enter the preview, and it leads to no other host', async () => {
  const visitor = await aVisitor()
  const editor = await anEditor()

  const refused = await visitor.goto('/api/preview?path=/metoder')
  const away = await editor.goto('/api/preview?path=//example.com')

  expect(refused?.status()).toBe(403)
  expect(away?.status()).toBe(400)
})
