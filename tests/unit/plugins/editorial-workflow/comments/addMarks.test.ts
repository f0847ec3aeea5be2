import type { Field } from 'payload'
import { describe, expect, test } from 'vitest'

import { addMarks } from '@/plugins/editorial-workflow/comments/addMarks'

const title = { name: 'title', type: 'text' }
const mark = (name: string) => `/plugins/editorial-workflow/comments/admin/${name}#${name}` as const
const marked = { ...title, admin: { components: { Label: mark('MarkedLabel') } } }

const add = (...fields: object[]) => addMarks(fields as Field[])

type WithComponents = { admin?: { components?: object } }

const componentsOf = (field: unknown) => (field as WithComponents).admin?.components

describe('a mark is placed', () => {
  test.each([
    ['a field', title, marked],
    ['a field in a row', { type: 'row', fields: [title] }, { type: 'row', fields: [marked] }],
    [
      'a field in a tab',
      { type: 'tabs', tabs: [{ label: 'Ett', fields: [title] }] },
      { type: 'tabs', tabs: [{ label: 'Ett', fields: [marked] }] },
    ],
    [
      'a group and what is in it',
      { name: 'quote', type: 'group', fields: [title] },
      { ...marked, name: 'quote', type: 'group', fields: [marked] },
    ],
    [
      'a list and what is in its rows',
      { name: 'steps', type: 'array', fields: [title] },
      { ...marked, name: 'steps', type: 'array', fields: [marked] },
    ],
    [
      'blocks and what is in them',
      { name: 'parts', type: 'blocks', blocks: [{ slug: 'text', fields: [title] }] },
      { ...marked, name: 'parts', type: 'blocks', blocks: [{ slug: 'text', fields: [marked] }] },
    ],
  ])('at the label of %s', (_, field, expected) => {
    expect(add(field)).toEqual([expected])
  })

  test.each([
    ['has a label of its own', { ...title, admin: { components: { Label: '/Own' } } }],
    ['has two labels', { name: 'place', type: 'point' }],
  ])('before the input of a field that %s', (_, field) => {
    const [done] = add(field)

    expect(componentsOf(done)).toEqual({
      ...componentsOf(field),
      beforeInput: [mark('CommentMark')],
    })
  })

  test('beside what stands before the input already', () => {
    const components = { Label: '/Own', beforeInput: ['/Other'] }

    const [done] = add({ ...title, admin: { components } })

    expect(componentsOf(done)).toEqual({
      Label: '/Own',
      beforeInput: [mark('CommentMark'), '/Other'],
    })
  })
})

test('nothing is placed at what holds no content, or is not seen', () => {
  const fields = [
    { name: 'note', type: 'ui', admin: {} },
    { name: 'usedIn', type: 'join', collection: 'examples', on: 'method' },
    { ...title, admin: { hidden: true } },
    { ...title, hidden: true },
    { ...title, admin: { disabled: true } },
    { type: 'row', fields: [] },
  ]

  expect(add(...fields)).toEqual(fields)
})

test('the fields that were given stay as they were', () => {
  const fields = [title, { name: 'steps', type: 'array', fields: [title] }]
  const before = structuredClone(fields)

  add(...fields)

  expect(fields).toEqual(before)
})
