import type { Row } from './caseFile'

/** Words shorter than this are anybody's. */
const shortest = 12
/** So much of a passage is enough to know it again, also where somebody has cut the rest. */
const enough = 60

/**
 * The passages by which the words of a sender are known in what others have written: their answers,
 * what they have said since, their name and address.
 */
export function senderWords(
  contribution: unknown,
  entries: readonly Row[],
  submitter: Readonly<Record<string, unknown>> | null,
): readonly string[] {
  const said = entries.filter(({ by }) => by === 'sender')
  const passages = [
    ...textsIn(contribution),
    ...said.flatMap(({ details, words }) => [...textsIn(words), ...textsIn(details)]),
  ]
  const { creditName, email, name } = submitter ?? {}
  const who = [creditName, email, name].filter((one) => typeof one === 'string' && one.length > 3)
  return [
    ...new Set([
      ...(who as string[]), // the filter has looked
      ...passages
        .flatMap((passage) => passage.split('\n'))
        .map((line) => line.trim().slice(0, enough).trim())
        .filter((line) => line.length >= shortest),
    ]),
  ]
}

/** Says whether a text quotes any of the passages. */
export const quotes = (text: unknown, words: readonly string[]): boolean =>
  typeof text === 'string' && words.some((passage) => text.includes(passage))

/** Every text in a value, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsIn)
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : []
}
