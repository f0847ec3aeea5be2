import { expect, test } from 'vitest'

import { anEditor, aVisitor } from '../support/browser'

test('an editor sees a draft on the site, and the public does not', async () => {
  const editor = await anEditor()
  const { doc } = await (
    await editor.request.post('/api/examples?draft=true', {
      data: { title: 'Ett utkast till förhandsvisning', summary: 'Ännu inte klart.' },
    })
  ).json()

  await editor.goto(`/api/preview?path=/exempel/${doc.slug}`)
  const visitor = await aVisitor()
  const answer = await visitor.goto(`/exempel/${doc.slug}`)

  expect(await editor.getByRole('heading', { level: 1 }).textContent()).toBe(
    'Ett utkast till förhandsvisning',
  )
  expect(await editor.locator('meta[name=robots]').getAttribute('content')).toContain('noindex')
  expect(answer?.status()).toBe(404)
})

test('a visitor cannot enter the preview, and it leads to no other host', async () => {
  const visitor = await aVisitor()
  const editor = await anEditor()

  const refused = await visitor.request.get('/api/preview?path=/metoder', { maxRedirects: 0 })
  const away = await editor.request.get('/api/preview?path=//example.com', { maxRedirects: 0 })

  expect(refused.status()).toBe(403)
  expect(away.status()).toBe(400)
})
