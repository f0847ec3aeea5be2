import { describe, expect, test } from 'vitest'

import { explainProblem, fieldOf, idOf } from '@/components/contribute/fieldNames'
import { fill } from '@/components/contribute/fill'
import { listMatches } from '@/components/contribute/listMatches'
import { answerFaults } from '@/domain/submission/contribution'
import { en } from '@/i18n/en'
import { sv } from '@/i18n/sv'

const fieldsOf = {
  example: [
    'title',
    'municipality',
    'challenge',
    'links.1',
    'themes',
    'methods.11',
    'sender.email',
  ],
  experience: ['title', 'text', 'outcome', 'year'],
  correction: ['text', 'links.0'],
} as const

describe.each([
  ['Swedish', sv],
  ['English', en],
])('in %s', (_, { contribute: { form } }) => {
  test('every fault of every answer is said in words without a gap', () => {
    for (const kind of ['example', 'experience', 'correction'] as const) {
      for (const field of fieldsOf[kind]) {
        for (const fault of answerFaults) {
          const text = explainProblem({ fault, field, max: 3 }, kind, form)
          expect(text).not.toMatch(/[{}]|undefined|NaN|\b0\b/)
          expect(text).toMatch(/^\p{Lu}.*[.?]$/u)
        }
      }
    }
  })

  test('the browser is sent texts alone, for functions cannot travel', () => {
    expect(JSON.parse(JSON.stringify(form))).toEqual(form)
  })
})

test('a fault in a line of a field stands by the field', () => {
  expect(fieldOf({ field: 'links.1' })).toBe('links')
  expect(fieldOf({ field: 'sender.email' })).toBe('sender.email')
  expect(fieldOf({ field: 'files.a1.rights' })).toBe('files.a1.rights')
  expect(idOf('sender.email')).toBe('falt-sender-email')
})

test('a text is filled in once, and what was typed is not filled in again', () => {
  expect(fill('{name}: {n}', { n: 2, name: '{n}' })).toBe('{n}: 2')
})

test('suggestions begin with those that begin as it was typed, whatever the accents', () => {
  const names = ['Stiftelsen Hyresbostäder', 'Hyresgästföreningen', 'Örebrobostäder', 'Övik']

  expect(listMatches('hyres', names)).toEqual(['Hyresgästföreningen', 'Stiftelsen Hyresbostäder'])
  expect(listMatches('orebro', names)).toEqual(['Örebrobostäder'])
  expect(listMatches('zz', names)).toEqual([])
})
