import { expect, test } from 'vitest'

import * as actors from '@/domain/vocabulary/actors'
import * as efforts from '@/domain/vocabulary/efforts'
import * as evidence from '@/domain/vocabulary/evidence'
import * as places from '@/domain/vocabulary/places'
import * as resources from '@/domain/vocabulary/resources'
import { codesOf, findTerm, labelOf, type Vocabulary } from '@/domain/vocabulary/term'

const vocabularies = Object.entries<unknown>({
  ...actors,
  ...efforts,
  ...evidence,
  ...places,
  ...resources,
}).filter((entry): entry is [string, Vocabulary] => Array.isArray(entry[1]))

test.each(vocabularies)(
  '%s has codes of its own, and a label in both languages',
  (_, vocabulary) => {
    const codes = codesOf(vocabulary)

    expect(new Set(codes).size).toBe(codes.length)
    for (const term of vocabulary) {
      expect(term.code).toMatch(/^[a-z0-9_]+$/)
      expect(term.sv.trim()).not.toBe('')
      expect(term.en.trim()).not.toBe('')
    }
  },
)

test('a code that no vocabulary knows is shown as it is, never as nothing', () => {
  expect(findTerm(efforts.statuses, 'okand')).toBeNull()
  expect(labelOf(efforts.statuses, 'okand', 'sv')).toBe('okand')
  expect(labelOf(efforts.statuses, 'pagar', 'en')).toBe('Ongoing')
})
