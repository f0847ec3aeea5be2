import { longest, most } from '@/domain/submission/contribution'
import type { SubmissionKind } from '@/domain/submission/kinds'

import { fill } from './fill'
import type { FormWords, Problem } from './formState'

/** The id of a field, for its label and for links to it. */
export const idOf = (field: string): string => `falt-${field.replaceAll('.', '-')}`

/** The field that a problem stands by: `links.1` is a line of `links`. */
export function fieldOf({ field }: Pick<Problem, 'field'>): string {
  const [first = '', second = ''] = field.split('.')
  if (first === 'files') return field
  return first === 'sender' ? `${first}.${second}` : first
}

export type FieldKey = keyof FormWords['fields']

/** Two questions have the same name in the answers, and other words. */
export function wordsKeyOf(kind: SubmissionKind, field: string): FieldKey {
  if (kind === 'experience' && field === 'title') return 'experienceTitle'
  if (kind === 'correction' && field === 'text') return 'correctionText'
  return field as FieldKey // fields are named as in the schema, and so are their words
}

/** Says in words what is wrong with an answer, and what to do. */
export function explainProblem(problem: Problem, kind: SubmissionKind, words: FormWords): string {
  const field = fieldOf(problem)
  const key = wordsKeyOf(kind, field)
  const row = Number(problem.field.slice(field.length + 1)) + 1
  const names: Readonly<Record<string, string>> = words.names
  const missing: Readonly<Record<string, string>> = words.missing
  const what = names[key] ?? words.fields[key]?.label ?? field

  if (problem.fault === 'missing') return missing[key] ?? fill(words.faults['wrong-type'], { what })
  const isOfRows = field === 'methods' || field === 'links'
  const fault = problem.fault === 'too-many' && isOfRows ? 'too-many-rows' : problem.fault
  return fill(words.faults[fault], {
    max: String(problem.max ?? mostOf(field)),
    name: problem.name ?? '',
    row: String(row),
    what,
  })
}

const mostOf = (field: string): number =>
  most[field as keyof typeof most] ?? longest[field as keyof typeof longest] ?? 0
