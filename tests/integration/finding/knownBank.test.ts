import { beforeAll, beforeEach, expect, test } from 'vitest'

import { findKnownBank, openKnownBank } from '@/queries/knownBank'

import { type Bank, startBank } from '../../support/bank'
import { anExample, anOrganisation, aTheme } from '../../support/items'
import { move, publish } from '../../support/publish'

let bank: Bank

beforeAll(async () => {
  bank = await startBank()
})
beforeEach(async () => {
  await bank.emptyBank()
  await openKnownBank(bank.payload)
})

const know = () => findKnownBank(bank.payload)

test('a theme can be asked for from when it is published until it is withdrawn', async () => {
  const { id } = await bank.keep('themes', aTheme({ title: 'Odling på gården' }))
  expect((await know()).themes.has('odling-pa-garden')).toBe(false)

  await publish(bank, 'themes', id)
  expect((await know()).themes.has('odling-pa-garden')).toBe(true)
  await move(bank, 'themes', id, 'unpublish')

  expect((await know()).themes.has('odling-pa-garden')).toBe(false)
})

test('an organisation is known by its name', async () => {
  const { id } = await bank.keep('organisations', anOrganisation({ title: 'Bostads AB Tegelbo' }))
  await publish(bank, 'organisations', id)

  const { organisations } = await know()

  expect(organisations.find?.('bostads ab tegelbo')).toBe('bostads-ab-tegelbo')
  expect(organisations.find?.('Bostads AB Okänd')).toBeNull()
})

test('what is published is counted by kind, and a draft is not', async () => {
  const before = (await know()).countOf(['example'])
  const { id } = await bank.keep('examples', anExample())
  expect((await know()).countOf(['example'])).toBe(before)

  await publish(bank, 'examples', id)

  expect((await know()).countOf(['example'])).toBe(before + 1)
  expect((await know()).countOf(['example', 'method'])).toBe(before + 1)
})

test('what is known before is what the bank holds when it is opened', async () => {
  const { id } = await bank.keep('themes', aTheme({ title: 'Odling på gården' }))
  await publish(bank, 'themes', id)
  await bank.payload.create({
    collection: 'municipalities',
    data: {
      code: '1280',
      name: 'Malmö',
      countyCode: '12',
      countyName: 'Skåne',
      sizeClass: 'A1. Storstäder',
    },
  })

  await openKnownBank(bank.payload)

  const known = await know()
  expect(known.themes.has('odling-pa-garden')).toBe(true)
  expect(known.sizeClasses.find?.('a1-storstader')).toBe('A1. Storstäder')
})
