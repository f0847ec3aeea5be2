import type { Contribution } from './contribution'
import { listAnswers } from './listAnswers'

/**
 * What a contribution says, as a comment at the page it is worked into: every answer under its name,
 * and the files by their place in the library. The editors write Swedish among themselves.
 */
export function toMergeComment(
  { contribution }: Readonly<{ contribution: Contribution | null }>,
  { documents, media }: Readonly<{ media: readonly string[]; documents: readonly string[] }>,
): string {
  const answers = contribution ? listAnswers(contribution, 'sv') : []
  const files = [
    ...media.map((id) => `Bild i biblioteket: /admin/collections/media/${id}`),
    ...documents.map((id) => `Dokument i biblioteket: /admin/collections/documents/${id}`),
  ]
  return [...answers.map(({ label, value }) => `${label}:\n${value}`), ...files].join('\n\n')
}
