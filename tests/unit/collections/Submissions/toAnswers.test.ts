import { describe, expect, test } from 'vitest'

import { readCorrection } from '@/collections/Submissions/admin/case/readCorrection'
import { toAnswers } from '@/collections/Submissions/admin/case/toAnswers'
import { parseContribution } from '@/domain/submission/contribution'
import { submissionKinds } from '@/domain/submission/kinds'

const names = { municipality: 'Norrköping', themes: [{ code: 'trygghet', title: 'Trygghet' }] }

describe('the answers of a contribution', () => {
  test('stand in the order of the form, with words for codes', () => {
    const answers = toAnswers(
      'example',
      {
        costBand: 'under_50',
        municipality: '0581',
        themes: ['trygghet', 'okand'],
        title: 'Odling',
      },
      names,
      'sv',
    ).filter(({ texts }) => texts.length > 0)

    expect(answers).toEqual([
      { label: 'Rubrik', name: 'title', texts: ['Odling'] },
      { label: 'Kommun', name: 'municipality', texts: ['Norrköping'] },
      { label: 'Kostnad', name: 'costBand', texts: ['Under 50 000 kr'] },
      { label: 'Teman', name: 'themes', texts: ['Trygghet', 'okand'] },
    ])
  })

  test.each(submissionKinds)('hold every field of the form for $code', ({ code }) => {
    const everything = Object.fromEntries(
      [...fieldsOf(code)].map((field) => [field, 'något'] as const),
    )

    const shown = toAnswers(code, everything, names, 'sv').filter(({ texts }) => texts.length > 0)

    expect(shown.map(({ name }) => name).toSorted()).toEqual([...fieldsOf(code)].toSorted())
  })
})

test('a correction tells what stood before in the fields that were changed', () => {
  const details = { before: { summary: 'Kort', title: 'Förr' }, fields: ['title'] }

  expect(readCorrection({ details, move: 'correct' })).toEqual({ title: 'Förr' })
  expect(readCorrection({ details, move: 'add' })).toBeNull()
  expect(readCorrection({ details: null, move: 'correct' })).toBeNull()
})

/** The fields of a form, as its schema knows them: whatever else is sent is unknown to it. */
function fieldsOf(kind: 'example' | 'experience' | 'correction'): ReadonlySet<string> {
  const asked = [
    ...['title', 'municipality', 'areaName', 'challenge', 'whatWasDone', 'results', 'advice'],
    ...['summary', 'status', 'startYear', 'costBand', 'themes', 'targetGroups', 'organisation'],
    ...['methods', 'links', 'about', 'text', 'adaptation', 'outcome', 'year'],
  ]
  const parsed = parseContribution(kind, Object.fromEntries(asked.map((field) => [field, 0])), {
    consent: true,
  })
  if (parsed.ok) throw new Error('numbers are no answers')
  const unknown = parsed.problems.filter(({ fault }) => fault === 'unknown-field')
  return new Set(asked.filter((field) => !unknown.some((one) => one.field === field)))
}
