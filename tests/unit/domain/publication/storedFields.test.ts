import { expect, test } from 'vitest'

import {
  contentLocaleOf,
  publishedLocalesOf,
  storedFields,
} from '@/domain/publication/storedFields'

const doc = {
  title: { sv: 'Boskola', en: 'Tenancy school' },
  keywords: ['hyra', ' ', 7],
  workflow: { publishedLocales: ['sv', 'en'] },
}

test('a text is read in the language that was asked for', () => {
  expect(storedFields(doc, 'sv').text('title')).toBe('Boskola')
  expect(storedFields(doc, 'en').text('title')).toBe('Tenancy school')
})

test('what is empty or unfit is left out', () => {
  expect(storedFields(doc, 'sv').texts('keywords')).toEqual(['hyra'])
  expect(storedFields(doc, 'sv').text('summary')).toBeNull()
  expect(storedFields(doc, 'sv').rows('steps')).toEqual([])
})

test('a translation that is not published does not meet the reader, though it is written', () => {
  const swedishOnly = { ...doc, workflow: { publishedLocales: ['sv'] } }

  expect(publishedLocalesOf(swedishOnly)).toEqual(['sv'])
  expect(contentLocaleOf(swedishOnly, 'en')).toBe('sv')
  expect(contentLocaleOf(doc, 'en')).toBe('en')
})
