import { expect, test } from 'vitest'

import { fingerprintOf } from '@/search/fingerprintOf'
import { itemHash } from '@/search/itemHash'

import { aCatalogueItem } from '../../support/aCatalogueItem'

test('an item that comes back from a disk is the same item', () => {
  const item = aCatalogueItem({ sv: { title: 'Huskurage' } })
  const { id, ...rest } = item
  const turned = { ...JSON.parse(JSON.stringify(rest)), id }

  expect(itemHash(turned)).toBe(itemHash(item))
})

test.each([
  ['its id', aCatalogueItem({ id: 'two', slug: 'one', sv: { title: 'one' } })],
  ['a word of its text', aCatalogueItem({ sv: { text: 'nytt' } })],
  ['its answers', aCatalogueItem({ facets: ['kind:example'] })],
  ['their order', aCatalogueItem({ facets: ['freshness:12_24_manader', 'kind:example'] })],
  ['the day it was checked', aCatalogueItem({ sort: { published: 1, checked: 1, evidence: 1 } })],
  ['its English face', aCatalogueItem({ en: {} })],
])('an item is another one when this is: %s', (_, other) => {
  expect(itemHash(other)).not.toBe(itemHash(aCatalogueItem()))
})

test('what an index holds does not depend on the order in which it came', () => {
  expect(fingerprintOf(['a', 'b', 'c'])).toBe(fingerprintOf(['c', 'a', 'b']))
  expect(fingerprintOf(['a', 'b', 'c'])).not.toBe(fingerprintOf(['a', 'b']))
  expect(fingerprintOf([])).not.toBe(fingerprintOf(['a']))
})
