import type { FlattenedField } from 'payload'
import { describe, expect, test } from 'vitest'

import {
  isFieldPath,
  toLastingPath,
  toPathNow,
} from '@/plugins/editorial-workflow/comments/fieldPath'

const title = { name: 'title', type: 'text' }
const steps = { name: 'steps', type: 'array', flattenedFields: [title] }
const fields = [
  title,
  { name: 'quote', type: 'group', flattenedFields: [title, steps] },
  { name: 'facts', type: 'tab', flattenedFields: [title] },
  steps,
  {
    name: 'parts',
    type: 'blocks',
    blocks: [
      { slug: 'picture', flattenedFields: [{ name: 'alt', type: 'text' }] },
      { slug: 'text', flattenedFields: [title, steps] },
    ],
  },
] as unknown as FlattenedField[] // as much of a field as a path asks for

const doc = {
  title: 'Ett',
  quote: { steps: [{ id: 'q1' }] },
  steps: [{ id: 'a1' }, { id: 'b2' }],
  parts: [
    { id: 'p1', blockType: 'picture' },
    { id: 'p2', blockType: 'text', steps: [{ id: 'c3' }, { id: 'd4' }] },
  ],
}

describe('a path that lasts', () => {
  const ids: Record<string, string> = { 'steps.1': 'b2', 'parts.1': 'p2', 'parts.1.steps.0': 'c3' }
  const idAt = (row: string) => ids[row] ?? null

  test.each([
    ['title', 'title'],
    ['quote.title', 'quote.title'],
    ['steps.1.title', 'steps.b2.title'],
    ['parts.1.steps.0.title', 'parts.p2.steps.c3.title'],
    ['steps.7.title', null],
  ])('of %s is %s', (path, lasting) => {
    expect(toLastingPath(path, idAt)).toBe(lasting)
  })
})

describe('the path of the moment', () => {
  test.each([
    ['title', 'title'],
    ['facts.title', 'facts.title'],
    ['quote.steps.q1.title', 'quote.steps.0.title'],
    ['steps.b2.title', 'steps.1.title'],
    ['parts.p2.steps.d4.title', 'parts.1.steps.1.title'],
    // the row is gone, was never a row, or is of another kind now
    ['steps.x9.title', null],
    ['steps.1.title', null],
    ['parts.p1.title', null],
    ['gone', null],
    ['quote.gone', null],
  ])('behind %s is %s', (lasting, now) => {
    expect(toPathNow(fields, doc, lasting)).toBe(now)
  })

  test('follows the row when the rows change places', () => {
    const turned = { ...doc, steps: doc.steps.toReversed() }

    expect(toPathNow(fields, turned, 'steps.b2.title')).toBe('steps.0.title')
  })

  test('of a row is nowhere in a document without the list', () => {
    expect(toPathNow(fields, {}, 'steps.a1.title')).toBeNull()
    expect(toPathNow(fields, null, 'quote.steps.a1.title')).toBeNull()
  })
})

describe('a comment may be at', () => {
  test.each(['title', 'steps', 'steps.a1.title', 'quote', 'quote.title', 'parts.zz.alt'])(
    '%s',
    (path) => {
      expect(isFieldPath(fields, path)).toBe(true)
    },
  )

  test.each([
    '',
    'gone',
    'title.more',
    'steps.a1',
    'steps.a1.gone',
    'steps..title',
    'steps.<b>.title',
    'parts.zz.gone',
    '__proto__',
  ])('nothing that is called %j', (path) => {
    expect(isFieldPath(fields, path)).toBe(false)
  })
})
