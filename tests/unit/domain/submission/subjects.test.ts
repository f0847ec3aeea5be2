import { expect, test } from 'vitest'

import { parseSubject, subjects } from '@/domain/submission/subjects'

test.each([
  ['method/trygghetsvandring', { kind: 'method', slug: 'trygghetsvandring' }],
  ['tool/checklista', { kind: 'tool', slug: 'checklista' }],
  ['example/odling', null],
  ['lab/tensta', null],
  ['method', null],
  ['method/', null],
  ['method/a/b', null],
  ['constructor/a', null],
  [['method/a'], null],
])('an experience may be of a method or a tool: %s', (about, expected) => {
  expect(parseSubject(about, subjects.experience)).toEqual(expected)
})

test('an example is about nothing, and a correction about any page', () => {
  expect(parseSubject('method/a', subjects.example)).toBeNull()
  expect(parseSubject('organisation/a', subjects.correction)).toEqual({
    kind: 'organisation',
    slug: 'a',
  })
})
