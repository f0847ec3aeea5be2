import { expect, test } from 'vitest'

import { makeAnalyser } from '@/analyser/makeAnalyser'
import { weighTerms } from '@/search/opensearch/weighTerms'

import { aCatalogueItem } from '../../../support/aCatalogueItem'

const analyser = makeAnalyser()

const worthsOf = (texts: Parameters<typeof aCatalogueItem>[0]) =>
  weighTerms(analyser, aCatalogueItem(texts).faces.sv.texts, 'sv')

test('a term is worth what the best text with it is, and a tenth of each of the others', () => {
  const { exact } = worthsOf({
    sv: { title: 'Gård', themes: 'gård', text: 'gård gård gård lek' },
  })

  expect(exact.get('gård')).toBe(80 + 4 + 1)
  expect(exact.get('lek')).toBe(10)
})

test('each kind of term is weighed by itself', () => {
  const { exact, folded, stem } = worthsOf({ sv: { title: 'Gårdarna', summary: 'gård' } })

  expect([exact.get('gårdarna'), exact.get('gård')]).toEqual([80, 20])
  expect(stem.get('gård')).toBe(82)
  expect([...folded.keys()]).toContain('gard')
})
