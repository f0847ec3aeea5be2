import { judgeAnswer, most, parseContribution } from '@/domain/submission/contribution'
import type { SubmissionKind } from '@/domain/submission/kinds'
import type { MunicipalityName } from '@/domain/submission/matchMunicipality'
import { readForm, readOneAnswer } from '@/domain/submission/readForm'

import type { FormState, Problem } from './formState'

/** Checks one answer, as the service will. */
export function checkField(
  kind: SubmissionKind,
  field: string,
  form: FormData,
  municipalities: readonly string[],
): Problem | null {
  const typed = form.getAll(field).filter((value) => typeof value === 'string')
  const value = readOneAnswer(kind, field, typed, named(municipalities))
  const fault = judgeAnswer(kind, field, value)
  if (!fault) return null

  const row = Array.isArray(value) && fault === 'not-an-address' ? findRow(kind, field, value) : ''
  const max = most[field as keyof typeof most]
  return { fault, field: field + row, ...(fault === 'too-many' && max && { max }) }
}

/** Checks all answers, before they are sent anywhere. */
export function checkForm(
  kind: SubmissionKind,
  form: FormData,
  municipalities: readonly string[],
): Pick<FormState, 'near' | 'problems' | 'typed'> {
  const { answers, files, near, sender, typed } = readForm(kind, form, named(municipalities))
  const parsed = parseContribution(kind, answers, sender)
  const withoutRights = files
    .filter(({ hasRights }) => !hasRights)
    .map(({ id }): Problem => {
      const name = String(form.get(`files.${id}.name`) ?? '')
      return { fault: 'rights', field: `files.${id}.rights`, name }
    })
  return { near, problems: [...(parsed.ok ? [] : parsed.problems), ...withoutRights], typed }
}

/** Which code a municipality has is known to the service; here it is enough that there is one. */
const named = (municipalities: readonly string[]): readonly MunicipalityName[] =>
  municipalities.map((name) => ({ code: '0000', name }))

function findRow(kind: SubmissionKind, field: string, rows: readonly unknown[]): string {
  const row = rows.findIndex((one) => judgeAnswer(kind, field, [one]) !== null)
  return row < 0 ? '' : `.${row}`
}
