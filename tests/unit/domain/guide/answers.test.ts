import { describe, expect, test } from 'vitest'

import { facetOf } from '@/domain/catalogue/facets'
import {
  listAnswered,
  listCeilings,
  listFitting,
  toAnswers,
  toListChoice,
  withoutAnswer,
} from '@/domain/guide/answers'
import { ceilingFacets, guideFacets } from '@/domain/guide/questions'

describe('answers', () => {
  test('what the guide does not ask is no answer', () => {
    const answers = toAnswers({ theme: ['trygghet'], county: ['01'], evidence: ['3'] })

    expect(answers).toEqual({ theme: ['trygghet'] })
  })

  test('of several ceilings the highest holds, in whatever order they stand', () => {
    const answers = toAnswers({ cost: ['50_250', 'ingen', 'under_50'], time: ['okand'] })

    expect(answers).toEqual({ cost: ['50_250'] })
  })

  test('everything skipped is no answer', () => {
    expect(listAnswered(toAnswers({}))).toEqual([])
  })

  test('an answer can be let go without the others', () => {
    const answers = { theme: ['trygghet'], cost: ['under_50'] }

    expect(withoutAnswer(answers, 'theme')).toEqual({ cost: ['under_50'] })
    expect(listAnswered(answers)).toEqual(['theme', 'cost'])
  })

  test('each facet of the guide is answered by methods', () => {
    for (const name of guideFacets) expect(facetOf(name).kinds).toContain('method')
  })

  test('no ceiling that is asked lets everything in, and none is "not stated"', () => {
    for (const name of ceilingFacets) {
      const asked = listCeilings(name)
      const { words } = facetOf(name)

      expect(asked).not.toContain('okand')
      expect(asked).toHaveLength(words.length - 2)
    }
  })
})

describe('what fits', () => {
  test.for([
    { name: 'cost', answer: 'ingen', fits: ['ingen'] },
    { name: 'cost', answer: '50_250', fits: ['ingen', 'under_50', '50_250'] },
    { name: 'time', answer: '1_5_dagar', fits: ['under_1_dag', '1_5_dagar'] },
    { name: 'difficulty', answer: 'medel', fits: ['latt', 'medel'] },
    { name: 'phase', answer: 'planera', fits: ['planera'] },
  ] as const)('$answer as an answer on $name lets $fits in', ({ answer, fits, name }) => {
    expect(listFitting(name, { [name]: [answer] })).toEqual(fits)
  })

  test('a list is asked only for what its kind can answer', () => {
    const answers = {
      theme: ['trygghet'],
      phase: ['planera'],
      time: ['under_1_dag'],
      cost: ['under_50'],
    }

    expect(toListChoice(answers, 'method')).toEqual({
      ...answers,
      cost: ['ingen', 'under_50'],
    })
    expect(toListChoice(answers, 'example')).toEqual({
      theme: ['trygghet'],
      cost: ['ingen', 'under_50'],
    })
  })
})
