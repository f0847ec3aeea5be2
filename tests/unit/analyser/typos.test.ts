import { describe, expect, test } from 'vitest'

import { didYouMean } from '@/analyser/didYouMean'
import { editDistance } from '@/analyser/editDistance'
import { maxEdits } from '@/analyser/maxEdits'

const dictionary: [string, number][] = [
  ['trygghetsvandring', 12],
  ['vandring', 30],
  ['förening', 80],
  ['förvaltning', 60],
  ['föräldrar', 40],
  ['hyra', 90],
  ['hyrt', 2],
  ['lån', 9],
  ['län', 5],
]

describe('how far two words are apart', () => {
  test.each([
    ['bostad', 'bostad', 0],
    ['bostad', 'bosatd', 1],
    ['bostad', 'bstad', 1],
    ['bostad', 'boostad', 1],
    ['bostad', 'bistad', 1],
    ['bostad', 'bitsad', 2],
  ])('%s and %s', (one, other, distance) => {
    expect(editDistance(one, other, 2)).toBe(distance)
  })

  test('is not measured beyond the limit', () => {
    expect(editDistance('bostad', 'förening', 2)).toBe(Number.POSITIVE_INFINITY)
  })
})

test.each([
  ['kö', 0],
  ['bolag', 1],
  ['förening', 1],
  ['trygghetsvandring', 2],
  ['2024', 0],
])('in %s there may be %i wrong letters', (word, edits) => {
  expect(maxEdits(word)).toBe(edits)
})

describe('did you mean', () => {
  test.each([
    ['trygetsvandring', 'trygghetsvandring'],
    ['forening', 'förening'],
    ['föräldar', 'föräldrar'],
    ['hyrq', 'hyra'],
    ['lan', 'lån'],
  ])('%s is answered with %s', (word, meant) => {
    expect(didYouMean(word, dictionary)).toEqual([meant])
  })

  test('the likeliest come first, no more than asked for', () => {
    expect(didYouMean('lan', dictionary, 5)).toEqual(['lån', 'län'])
  })

  test('a word far from all others is not answered', () => {
    expect(didYouMean('xylofon', dictionary)).toEqual([])
    expect(didYouMean('x'.repeat(10_000), dictionary)).toEqual([])
  })
})
