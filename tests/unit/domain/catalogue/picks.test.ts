import { expect, test } from 'vitest'

import { parsePicks, writePicks } from '@/domain/catalogue/picks'

test.each([
  ['metoder.bostad-forst', ['method.bostad-forst'], []],
  ['metoder.a,exempel.b', ['method.a', 'example.b'], []],
  [['metoder.a', 'exempel.b,metoder.a'], ['method.a', 'example.b'], []],
  ['methods.a,tool.b', ['method.a', 'tool.b'], []],
  [' Metoder.A , ', ['method.a'], []],
  [undefined, [], []],
  ['', [], []],
  ['bocker.a', [], ['bocker.a']],
  ['metoder', [], ['metoder']],
  ['metoder.a.b', [], ['metoder.a.b']],
  ['metoder.<script>', [], ['metoder.<script>']],
  ['__proto__.a', [], ['__proto__.a']],
])('%j is read', (written, picks, unknown) => {
  const read = parsePicks(written, 50)

  expect(read.picks.map(({ kind, slug }) => `${kind}.${slug}`)).toEqual(picks)
  expect(read.unknown).toEqual(unknown)
})

test('what is too much is cut and told', () => {
  const many = Array.from({ length: 10_000 }, (_, at) => `metoder.m${at}`)

  expect(parsePicks(many, 4)).toMatchObject({ isTooMany: true, picks: { length: 4 } })
  expect(parsePicks('x'.repeat(10_000), 4).unknown[0]).toHaveLength(100)
})

test('what is written is read back the same, in the words of each language', () => {
  const picks = [
    { kind: 'method', slug: 'a' },
    { kind: 'organisation', slug: 'b-c' },
  ] as const

  expect(writePicks(picks, 'sv')).toBe('metoder.a,organisationer.b-c')
  expect(writePicks(picks, 'en')).toBe('methods.a,organisations.b-c')
  expect(parsePicks(writePicks(picks, 'en'), 9).picks).toEqual(picks)
})
