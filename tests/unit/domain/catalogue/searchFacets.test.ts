import { expect, test } from 'vitest'

import { facetsOfSearch, kindsAsked } from '@/domain/catalogue/searchFacets'

test('results of one kind are narrowed by all that it answers', () => {
  expect(facetsOfSearch({ kind: ['tool'] })).toContain('toolType')
  expect(facetsOfSearch({ kind: ['method'] })).toContain('time')
})

test('results of all kinds are narrowed by what most have, and by what is chosen already', () => {
  expect(facetsOfSearch({})).toContain('theme')
  expect(facetsOfSearch({})).not.toContain('municipality')
  expect(facetsOfSearch({ municipality: ['0180'] })).toContain('municipality')
})

test('the kind is never among them, for it stands on top', () => {
  expect(facetsOfSearch({})).not.toContain('kind')
  expect(facetsOfSearch({ kind: ['method', 'tool'] })).not.toContain('kind')
})

test('all kinds are looked among until some are chosen', () => {
  expect(kindsAsked({})).toHaveLength(5)
  expect(kindsAsked({ kind: ['lab', 'method'] })).toEqual(['method', 'lab'])
})
