import type { Contribution } from './contribution'

/** The answers that are prose, where no link, no code and no name of a place belongs. */
const proseFields = [
  'title',
  'areaName',
  'challenge',
  'whatWasDone',
  'results',
  'advice',
  'summary',
  'organisation',
  'text',
  'adaptation',
] as const

/** What a contribution says in words, as one text: for comparing and screening. */
export function textOf(contribution: Contribution): string {
  const answers: Readonly<Record<string, unknown>> = contribution
  return proseFields
    .map((field) => answers[field])
    .filter((answer) => typeof answer === 'string' && answer !== '')
    .join('\n')
}

/** A text without what changes from copy to copy: case, marks, numbers, links, line breaks. */
export const plainWords = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\S*(?:https?:\/\/|www\.)\S*/g, ' ')
    .match(/\p{L}+/gu) ?? []
