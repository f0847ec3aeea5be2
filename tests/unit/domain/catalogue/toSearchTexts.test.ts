import { expect, test } from 'vitest'

import { toSearchTexts } from '@/domain/catalogue/toSearchTexts'

import { aLab, aMethod, anExample, anOrganisation, aTool } from '../../components/publicItems'

const noSynonyms = () => []

test('an item is found by its title, other names, summary and themes with their synonyms', () => {
  const texts = toSearchTexts(anExample(), (slug) => (slug === 'trygghet' ? ['Säkerhet'] : []))

  expect(texts).toMatchObject({
    title: 'Ett namn',
    names: 'Ett annat namn',
    summary: 'En sammanfattning som säger vad det är.',
    themes: 'Trygghet\nSäkerhet',
  })
})

test('by its keywords, and by what its answers are called in the language that it is written in', () => {
  const keywords = (locale: 'sv' | 'en') =>
    toSearchTexts(anExample({ contentLocale: locale }), noSynonyms).keywords

  expect(keywords('sv')).toBe('nyckelord\nDialog och samråd\nAlla boende')
  expect(keywords('en')).toBe('nyckelord\nDialogue and consultation\nAll residents')
  expect(toSearchTexts(aTool(), noSynonyms).keywords).toBe('nyckelord\nAlla boende\nChecklista')
})

test.each([
  ['example', anExample(), 'Göteborg\nVästra Götalands län\nGårdsten'],
  ['lab', aLab(), 'Göteborg\nVästra Götalands län\nHageby'],
  ['organisation', anOrganisation(), 'Göteborg\nVästra Götalands län\nUpplands Väsby'],
  ['method', aMethod(), ''],
  ['tool', aTool(), ''],
])('the places of an item: %s', (_, item, places) => {
  expect(toSearchTexts(item, noSynonyms).places).toBe(places)
})

test.each([
  ['example', anExample(), 'Ansvarig org\nHuvudmannen'],
  ['method', aMethod(), 'Ansvarig org\nMetodägaren'],
  ['tool', aTool(), 'Ansvarig org\nTillhandahållaren'],
  ['lab', aLab(), 'Ansvarig org\nVärden\nParten'],
  ['organisation', anOrganisation(), 'Ansvarig org\nModern\nFöreningen'],
])('the organisations of an item: %s', (_, item, organisations) => {
  expect(toSearchTexts(item, noSynonyms).organisations).toBe(organisations)
})

test('an organisation is found by its short and former names', () => {
  expect(toSearchTexts(anOrganisation(), noSynonyms).names).toBe('Ett annat namn\nKortnamnet\nSABO')
})

test('what is said twice stands once, and what is not said leaves no line', () => {
  const { keywords, names, organisations, places } = toSearchTexts(
    anExample({
      altNames: ['Samma', '', 'Samma'],
      keywords: ['Alla boende', 'Alla boende'],
      activityTypes: ['okand_kod'],
      municipality: null,
      areaName: null,
      owner: null,
      actors: [],
    }),
    noSynonyms,
  )

  expect([names, places, organisations]).toEqual(['Samma', '', ''])
  expect(keywords).not.toMatch(/\n\n|^\n|\n$/)
  expect(keywords.match(/Alla boende/g)).toHaveLength(1)
})
