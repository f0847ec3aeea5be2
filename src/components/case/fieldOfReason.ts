import type { CaseState, Doing } from './caseState'

/** The id of a field of a form. */
export const fieldId = (doing: Doing, field: 'words' | 'email' | 'sure'): string =>
  `case-${doing}-${field}`

/** The field that a reason is about, or null where it is about none. */
export function fieldOfReason(doing: Doing, reason: CaseState['reason']): string | null {
  if (reason === 'words-missing' || reason === 'words-too-long') return fieldId(doing, 'words')
  if (reason === 'files' || reason === 'rights') return 'falt-files'
  if (reason === 'not-sure') return fieldId(doing, 'sure')
  return reason === 'not-an-email' ? fieldId(doing, 'email') : null
}
