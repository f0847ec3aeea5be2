import { describe, expect, test } from 'vitest'

import { makeAnalyser } from '@/analyser/makeAnalyser'
import type { TermKind } from '@/analyser/term'

const analyser = makeAnalyser({ lexicon: ['Huskurage'] })

const termsOf = (kind: TermKind, text: string, language: 'sv' | 'en' = 'sv') =>
  analyser
    .analyse(text, language)
    .filter((term) => term.kind === kind)
    .map(({ term }) => term)

describe('a word is found by its base form', () => {
  test.each([
    ['bostädernas', 'bostad'],
    ['verktyget', 'verktyg'],
    ['cyklarna', 'cykel'],
    ['föräldrarnas', 'förälder'],
    ['trygghetsvandringarna', 'trygghetsvandring'],
    ['cykelverkstäder', 'cykelverkstad'],
    ['EU:s', 'eu'],
    ['idéer', 'ide'],
  ])('%s is %s', (form, base) => {
    expect(termsOf('stem', form)).toContain(base)
  })
})

describe('a compound is found by its parts', () => {
  test.each([
    ['grundskola', ['grund', 'skola']],
    ['bovärd', ['bo', 'värd']],
    ['bostadskö', ['bostad', 'kö']],
    ['äldreboende', ['äldre', 'boende']],
    ['odlingslåda', ['odling', 'låda', 'odla']],
    ['läxhjälp', ['läxa', 'hjälp']],
    ['nattåg', ['natt', 'tåg']],
    ['fotbollslag', ['fotboll', 'lag']],
    ['kommunbostadsbolag', ['kommun', 'bostad', 'bolag', 'bostadsbolag']],
  ])('%s', (word, parts) => {
    expect(termsOf('part', word)).toEqual(expect.arrayContaining(parts))
  })

  test.each([
    'bostad',
    'bolag',
    'trafikant',
    'barnmorska',
    'ungdom',
    'kartläggning',
    'Karlstad',
    'Botkyrka',
    'verkstad',
    'huskurage',
    'kommunikation',
    'bidrag',
    'festival',
    'personal',
  ])('%s is one word', (word) => {
    expect(termsOf('part', word).filter((part) => part !== 'kartlägga')).toEqual([])
  })

  test('bildel is a part of a car', () => {
    expect(termsOf('part', 'bildel')).toEqual(['bil', 'del'])
  })
})

describe('who has no å, ä and ö', () => {
  test('finds the words all the same', () => {
    expect(termsOf('folded', 'trygghetsvärdarna')).toEqual(
      expect.arrayContaining(['trygghetsvardarna', 'trygghetsvard', 'vard']),
    )
  })

  test('words without such letters have nothing to fold', () => {
    expect(termsOf('folded', 'bostad')).toEqual([])
  })
})

test('a stop word is kept as it stands and not taken apart', () => {
  expect(analyser.analyse('och', 'sv').map(({ kind }) => kind)).toEqual(['exact'])
})

test('English takes nothing apart and spells neighbour one way', () => {
  expect(termsOf('stem', 'neighbours', 'en')).toEqual(termsOf('stem', 'neighbor', 'en'))
  expect(termsOf('part', 'playground', 'en')).toEqual([])
})
