import { describe, expect, test } from 'vitest'

import { makeAnalyser } from '@/analyser/makeAnalyser'
import { tokenise } from '@/analyser/tokenise'

const analyser = makeAnalyser()

/** Texts made to be slow or to break something, each of some 10,000 characters. */
const nasty: Record<string, string> = {
  'one letter': 'a'.repeat(10_000),
  hyphens: 'a-'.repeat(5_000),
  'dots and letters': 't.'.repeat(5_000),
  'dots alone': '.'.repeat(10_000),
  'digits in threes': '1 000 '.repeat(1_700),
  'blanks and digits': '123 '.repeat(2_500),
  colons: 'a:'.repeat(5_000),
  apostrophes: "a'".repeat(5_000),
  'one endless compound': 'bostadsbolag'.repeat(850),
  'many long compounds': 'hussbilsskolsparkslekstallssko '.repeat(330),
  'different compounds': Array.from({ length: 700 }, (_, n) => `stadslek${n}husbil`).join(' '),
  'combining marks': `a${'\u0301'.repeat(9_999)}`,
  'soft hyphens': '\u00ad'.repeat(10_000),
  emoji: '👩‍👩‍👧‍👦'.repeat(900),
  'lone surrogates': '\ud83d\udc00'.split('').reverse().join('').repeat(5_000),
  markup: '<script>alert(1)</script>'.repeat(400),
  controls: '\u0000\u001b\u202e'.repeat(3_300),
  prototype: '__proto__ constructor toString '.repeat(320),
  addresses: 'https://www.a.b.c.d.e.f.g/'.repeat(380),
}

const alphabet = Array.from("abcåäöéÅÖs kst-.:',’ 0179\u00ad\u0301\u00a0\u0000<>/@_🏠\n")

/** The same odd texts in every run. */
function oddText(seed: number, length: number): string {
  let state = seed
  const next = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return alphabet[state % alphabet.length]
  }
  return Array.from({ length }, next).join('')
}

/** The quickest of a few tries: the machine may have other things to do. */
function timeOf(work: () => void): number {
  const times = Array.from({ length: 3 }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
  return Math.min(...times)
}

describe('texts made to be slow are as quick as others', () => {
  test.each(Object.entries(nasty))('%s', (_, text) => {
    expect(timeOf(() => analyser.analyse(text, 'sv'))).toBeLessThan(100)
    expect(timeOf(() => analyser.analyse(text, 'en'))).toBeLessThan(100)
    expect(timeOf(() => analyser.analyseQuery(text, 'sv'))).toBeLessThan(100)
  })
})

test('odd texts give words that stand where they say', () => {
  for (let seed = 1; seed <= 300; seed += 1) {
    const text = oddText(seed, 200)

    for (const { start, end, text: word } of tokenise(text)) {
      expect(word).not.toBe('')
      expect(start).toBeLessThan(end)
      expect(end).toBeLessThanOrEqual(text.length)
    }
    for (const { term } of analyser.analyse(text, 'sv')) expect(term).toMatch(/^\S+$/)
    const segments = analyser.highlight(text, analyser.analyse('sk t', 'sv'), 'sv')
    expect(segments.map((segment) => segment.text).join('')).toBe(text)
  }
})
