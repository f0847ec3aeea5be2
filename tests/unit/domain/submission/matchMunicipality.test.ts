import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

import { matchMunicipality } from '@/domain/submission/matchMunicipality'

const all = readFileSync('src/seed/data/sweden-municipalities.csv', 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [code = '', name = ''] = line.split(',')
    return { code, name }
  })

const nameOf = (typed: string): string | readonly string[] => {
  const match = matchMunicipality(typed, all)
  return match.ok ? (all.find(({ code }) => code === match.code)?.name ?? '') : match.near
}

test('every municipality is found by its own name, in capitals, as kommun and as stad', () => {
  for (const { name } of all) {
    const genitive = /[sxz]$/.test(name) ? name : `${name}s`
    for (const typed of [name, name.toUpperCase(), ` ${name} kommun`, `${genitive} stad`]) {
      expect({ found: nameOf(typed), typed }).toEqual({ found: name, typed })
    }
  }
})

describe('without the Swedish letters', () => {
  test.for([
    ['malmo', 'Malmö'],
    ['Goteborgs stad', 'Göteborg'],
    ['Vasteras', 'Västerås'],
    ['region gotland', 'Gotland'],
    ['City of Stockholm', 'Stockholm'],
  ])('%s is %s', ([typed = '', name]) => {
    expect(nameOf(typed)).toBe(name)
  })
})

test('two that differ by their letters alone are not mistaken for each other', () => {
  expect(nameOf('Håbo')).toBe('Håbo')
  expect(nameOf('Habo')).toBe('Habo')
})

test('a misspelled name is asked about, and nothing is guessed at', () => {
  expect(nameOf('Norköping')).toContain('Norrköping')
  expect(nameOf('Stokholm')).toContain('Stockholm')
  expect(nameOf('Atlantis')).toEqual([])
  expect(nameOf('')).toEqual([])
  expect(nameOf('x'.repeat(10_000))).toEqual([])
})
