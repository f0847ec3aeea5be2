import { expect, test } from 'vitest'

import { toOneLine } from '@/domain/publication/toOneLine'

test('a row shows the first sentence', () => {
  const summary =
    'Yalla Trappan i Malmö är ett arbetsintegrerande socialt företag. Företaget har funnits sedan 2010.'

  expect(toOneLine(summary)).toBe(
    'Yalla Trappan i Malmö är ett arbetsintegrerande socialt företag.',
  )
})

test('a very short first sentence takes the next along', () => {
  const summary =
    'Gå tillsammans. Boende, bolag och polis noterar platser i området. Lämna sedan förslag.'

  expect(toOneLine(summary)).toBe(
    'Gå tillsammans. Boende, bolag och polis noterar platser i området.',
  )
})

test('a shortened word does not end the sentence', () => {
  const summary =
    'Metoden har prövats i flera områden på olika håll i landet, bl.a. Malmö och Boden. Den är ny.'

  expect(toOneLine(summary)).toBe(
    'Metoden har prövats i flera områden på olika håll i landet, bl.a. Malmö och Boden.',
  )
})

test('a summary of one sentence is shown whole', () => {
  expect(toOneLine('Tre steg för den som är orolig för en granne')).toBe(
    'Tre steg för den som är orolig för en granne',
  )
})
