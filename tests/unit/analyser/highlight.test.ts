import { describe, expect, test } from 'vitest'

import { makeAnalyser } from '@/analyser/makeAnalyser'
import { termsOf } from '@/analyser/query/query'

const analyser = makeAnalyser()

const marked = (text: string, query: string) =>
  analyser
    .highlight(text, termsOf(analyser.analyseQuery(query, 'sv')), 'sv')
    .map(({ text: segment, isHit }) => (isHit ? `[${segment}]` : segment))
    .join('')

describe('a hit is marked', () => {
  test.each([
    ['bostad', 'De nya Bostäderna är klara.', 'De nya [Bostäderna] är klara.'],
    ['vandring', 'En trygghetsvandring i maj', 'En [trygghetsvandring] i maj'],
    ['tradgard', 'Kvarterets trädgårdar', 'Kvarterets [trädgårdar]'],
    ['iop', 'Ett IOP-avtal', 'Ett [IOP-avtal]'],
    ['SABO', 'Sveriges Allmännytta säger', '[Sveriges] [Allmännytta] säger'],
    ['bostad', 'bo\u00adstaden', '[bo\u00adstaden]'],
    ['ingenting', 'Inget här', 'Inget här'],
    ['<script>', 'a <script> b', 'a <[script]> b'],
  ])('%s in %s', (query, text, expected) => {
    expect(marked(text, query)).toBe(expected)
  })

  test('and the text is otherwise as it was', () => {
    const text = 'Å\u0308ven <b>mark\u00adering</b> & 🏠 “bostäder”\n\u0000 S:t Eriks bostadsbolag'

    const segments = analyser.highlight(text, termsOf(analyser.analyseQuery('bostad', 'sv')), 'sv')

    expect(segments.map((segment) => segment.text).join('')).toBe(text)
  })
})
