import type { Vocabulary } from '@/domain/vocabulary/term'

/** What a guest may send: an example of their own, an experience of a method or tool, a correction or tip. */
export type SubmissionKind = 'example' | 'experience' | 'correction'

/** The kinds of submission, in the order in which a sender meets them. */
export const submissionKinds = [
  { code: 'example', sv: 'Exempel', en: 'Example' },
  { code: 'experience', sv: 'Erfarenhet', en: 'Experience' },
  { code: 'correction', sv: 'Rättelse eller tips', en: 'Correction or tip' },
] as const satisfies Vocabulary<SubmissionKind>

/** Lets in only the code of a kind. */
export const isSubmissionKind = (value: unknown): value is SubmissionKind =>
  submissionKinds.some(({ code }) => code === value)
