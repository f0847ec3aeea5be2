import { expect, test } from 'vitest'

import {
  itemPath,
  listPath,
  parsePlace,
  sectionPath,
  startPath,
} from '@/domain/publication/addresses'
import { previewAddress } from '@/domain/publication/previewAddress'
import { reviewLinkPath } from '@/domain/publication/reviewLink'
import { toPublicPath } from '@/domain/publication/toPublicPath'
import { kinds } from '@/domain/vocabulary/kinds'
import { locales } from '@/domain/vocabulary/locales'

test('Swedish stands without a prefix, English under /en', () => {
  expect([startPath('sv'), startPath('en')]).toEqual(['/', '/en'])
  expect([listPath('method', 'sv'), listPath('method', 'en')]).toEqual(['/metoder', '/en/methods'])
  expect(itemPath('lab', 'lina-hage', 'en')).toBe('/en/labs/lina-hage')
  expect(sectionPath('themes', 'sv', 'trygghet')).toBe('/teman/trygghet')
})

test('every address that is written can be read back', () => {
  for (const locale of locales) {
    for (const { kind } of kinds) {
      const parts = itemPath(kind, 'x', locale)
        .replace(/^\/(en\/)?/, '')
        .split('/')
      expect(parsePlace(parts, locale)).toEqual({ type: 'kind', kind, slug: 'x' })
    }
  }
})

test('an address that does not exist is nowhere', () => {
  expect(parsePlace(['methods'], 'sv')).toBeNull()
  expect(parsePlace(['metoder', 'a', 'b'], 'sv')).toBeNull()
  expect(parsePlace([], 'sv')).toBeNull()
})

test('an item without an address cannot be previewed', () => {
  expect(previewAddress('method', '', 'sv')).toBeNull()
  expect(previewAddress('method', 'boskola', 'en')).toBe(
    '/api/preview?path=%2Fen%2Fmethods%2Fboskola',
  )
})

test.each([
  ['examples', 'en', '/en/examples/odla-ihop'],
  ['themes', 'sv', '/teman/odla-ihop'],
  ['news', 'en', '/en/news/odla-ihop'],
  ['pages', 'sv', null],
  ['experiences', 'sv', null],
] as const)('a document among the %s has its page in %s at %s', (collection, locale, path) => {
  expect(toPublicPath(collection, { slug: 'odla-ihop' }, locale)).toBe(path)
})

test('a page that fills a section stands at the address of the section', () => {
  expect(toPublicPath('pages', { slug: 'om' }, 'en')).toBe('/en/about')
})

test('the question about a page has an address in each language', () => {
  expect(reviewLinkPath('abc', 'sv')).toBe('/bekrafta/abc')
  expect(reviewLinkPath('abc', 'en')).toBe('/en/confirm/abc')
})
