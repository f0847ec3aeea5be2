import { expect, test } from 'vitest'

import { listAims, listReferredIds } from '@/domain/publication/relations'

const method = '5f0c1d8e-3b7a-4c2d-9e1f-0a1b2c3d4e5f'
const actor = '64b7f3a2c1d4e5f6a7b8c9d0'

test('an example points at its methods and its actors, through the rows that name them', () => {
  const example = {
    id: 'e',
    actors: [{ organisation: actor, role: 'huvudman' }],
    methodsUsed: [{ method, adaptation: { sv: 'Kortare' } }],
  }

  const aims = listAims('examples', example)

  expect(aims.map(({ collection, id, pointer }) => [collection, id, pointer.field])).toEqual([
    ['organisations', actor, 'actors'],
    ['methods', method, 'methodsUsed'],
  ])
  expect(aims[1]?.pointer.row.adaptation).toEqual({ sv: 'Kortare' })
})

test('a relation to one of several collections says itself where it leads', () => {
  const lab = { id: 'l', resultedIn: [{ relationTo: 'tools', value: method }] }

  expect(listAims('labs', lab)[0]).toMatchObject({ collection: 'tools', id: method })
})

test('everything a document refers to is found, at any depth and in any language', () => {
  const doc = {
    slug: 'trygghet',
    tests: [{ methodUsed: method }],
    body: { sv: { root: { children: [{ value: { id: actor } }] } } },
  }

  expect(listReferredIds(doc)).toEqual([method, actor])
})
