import { beforeAll, beforeEach, expect, test } from 'vitest'

import { type Bank, startBank } from '../../support/bank'
import { anExample } from '../../support/items'

let bank: Bank

beforeAll(async () => {
  bank = await startBank()
})
beforeEach(() => bank.emptyBank())

test('an address is made of the Swedish title', async () => {
  const example = await bank.keep('examples', anExample({ title: 'Håsten, förnyad på åtta år' }))

  expect(example.slug).toBe('hasten-fornyad-pa-atta-ar')
})

test('a draft without a title can be saved, and gets its address when it has one', async () => {
  const example = await bank.keep('examples', { areaName: 'Hageby' })

  const { body } = await bank.rest('PATCH', `/api/examples/${example.id}`, {
    as: 'editor',
    body: { title: 'Portalen' },
    query: { draft: true, locale: 'sv' },
  })

  expect(example.slug ?? null).toBeNull()
  expect(body.doc.slug).toBe('portalen')
})

test('the second of two with the same title gets a number', async () => {
  const [first, second] = [
    await bank.keep('examples', anExample({ title: 'Boskola' })),
    await bank.keep('examples', anExample({ title: 'Boskola' })),
  ]

  expect([first.slug, second.slug]).toEqual(['boskola', 'boskola-2'])
})

test('an English title makes no address', async () => {
  const example = await bank.keep('examples', anExample({ title: 'Boskola' }))

  const { body } = await bank.rest('PATCH', `/api/examples/${example.id}`, {
    as: 'editor',
    body: { title: 'Tenancy school' },
    query: { draft: true, locale: 'en' },
  })

  expect(body.doc.slug).toBe('boskola')
})

test('a taken address is refused at the field, in the editor’s language', async () => {
  await bank.keep('examples', anExample({ title: 'Boskola' }))
  const other = await bank.keep('examples', anExample({ title: 'Annat' }))

  const { body, status } = await bank.rest('PATCH', `/api/examples/${other.id}`, {
    as: 'editor',
    body: { slug: 'boskola' },
    headers: { 'accept-language': 'sv' },
    query: { draft: true },
  })

  expect(status).toBe(400)
  expect(body.errors[0].data.errors[0]).toMatchObject({
    path: 'slug',
    message: expect.stringContaining('upptagen'),
  })
})

test.each([
  ['slug', 'Å Ä Ö'],
  ['links', [{ label: 'Fel', url: 'javascript:alert(1)' }]],
  ['status', 'nonsens'],
  ['startYear', 12],
  ['title', 'x'.repeat(81)],
])('an unfit value in %s is refused at the field, and nothing is saved', async (field, value) => {
  const example = await bank.keep('examples', anExample({ title: 'Portalen' }))

  const { body, status } = await bank.rest('PATCH', `/api/examples/${example.id}`, {
    as: 'editor',
    body: { areaName: 'Ny', [field]: value },
    query: { draft: true },
  })

  const { body: kept } = await bank.rest('GET', `/api/examples/${example.id}`, {
    as: 'editor',
    query: { draft: true },
  })
  expect(status).toBe(400)
  expect(body.errors[0].data.errors[0].path).toMatch(new RegExp(`^${field}`))
  expect(kept.areaName).not.toBe('Ny')
})
