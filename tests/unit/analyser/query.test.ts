import { describe, expect, test } from 'vitest'

import { makeAnalyser } from '@/analyser/makeAnalyser'
import { synonyms as ownSynonyms } from '@/analyser/query/synonyms'

import { makeMatcher } from '../../support/makeMatcher'

const analyser = makeAnalyser({
  synonyms: [{ language: 'sv', phrases: ['huskurage', 'civilkurage hemma'] }],
})
const score = makeMatcher(analyser)

describe('the nearer word counts for more', () => {
  test.each([
    ['kar', 'kar', 'kär'],
    ['kär', 'kär', 'kar'],
    ['bostad', 'bostad', 'bostäder'],
    ['bolag', 'bolaget', 'bostadsbolag'],
    ['café', 'café', 'cafe'],
    ['trygghetsvandring', 'trygghetsvandring', 'vandring'],
    ['SABO', 'SABO', 'Sveriges Allmännytta'],
  ])('for %s it is %s before %s', (query, nearer, farther) => {
    expect(score(query, nearer, 'sv')).toBeGreaterThan(score(query, farther, 'sv'))
  })
})

describe('stop words', () => {
  const wordsOf = (query: string) =>
    analyser.analyseQuery(query, 'sv').words.map(({ text }) => text)

  test('are left out of a query that has other words', () => {
    expect(wordsOf('hur får vi en tryggare gård')).toEqual(['får', 'tryggare', 'gård'])
  })

  test('are kept in a query that has nothing else', () => {
    expect(wordsOf('vad vill vi')).toEqual(['vad', 'vill', 'vi'])
  })
})

describe('synonyms', () => {
  test('of several words stand for the words they cover', () => {
    const { synonyms } = analyser.analyseQuery('arbete i utsatta områden', 'sv')

    const phrase = synonyms.find(({ words }) => words[0]?.text === 'utanförskapsområde')

    expect(phrase).toMatchObject({ from: 1, to: 3, weight: 0.5 })
  })

  test('of the site are understood both ways', () => {
    expect(score('civilkurage hemma', 'Huskurage', 'sv')).toBeGreaterThan(0)
    expect(score('huskurage', 'civilkurage i hemmet, hemma', 'sv')).toBeGreaterThan(0)
  })

  test.each(
    ownSynonyms.flatMap(({ language, phrases }) => phrases.map((phrase) => ({ phrase, language }))),
  )('$phrase is not cut short by stop words', ({ phrase, language }) => {
    const { words } = analyser.analyseQuery(phrase, language)

    expect(words.length > 1).toBe(phrase.includes(' '))
  })

  test('leave the other words of the query to be answered', () => {
    expect(score('sfi odling', 'svenska för invandrare', 'sv')).toBe(0)
  })
})

test('a known word is not taken for a typing error, an unknown one is', () => {
  const [known] = analyser.analyseQuery('bildning', 'sv').words
  const [unknown] = analyser.analyseQuery('bildnign', 'sv').words

  expect([known?.maxEdits, unknown?.maxEdits]).toEqual([0, 1])
})

test('a word with a hyphen is asked for whole, and less by its parts', () => {
  const { words } = analyser.analyseQuery('IOP-avtal', 'sv')

  expect(words).toHaveLength(1)
  expect(score('IOP-avtal', 'avtal', 'sv')).toBeGreaterThan(0)
  expect(score('IOP-avtal', 'IOP-avtalet', 'sv')).toBeGreaterThan(score('IOP-avtal', 'avtal', 'sv'))
})
