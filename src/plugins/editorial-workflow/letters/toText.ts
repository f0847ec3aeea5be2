import type { Letterhead } from './letterhead'
import type { Greeted, Link, Row } from './writeLetter'

/** Sets a letter in plain text. */
export function toText(
  { actions = [], foot = [], greeting, paragraphs, quote, rows = [] }: Greeted,
  { address, name }: Letterhead,
): string {
  const sender = [name, address].filter(Boolean).join(', ')
  const end = [...foot, ...(sender ? [sender] : [])]
  return [
    greeting,
    ...paragraphs,
    ...(quote ? [quoted(quote)] : []),
    ...(rows.length > 0 ? [rows.map(rowText).join('\n\n')] : []),
    ...actions.map(linkText),
    // The line by which programs know where a letter ends.
    ...(end.length > 0 ? [`-- \n${end.join('\n')}`] : []),
  ].join('\n\n')
}

const quoted = (words: string) =>
  words
    .trim()
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n')

const rowText = ({ detail, links = [], title, url }: Row) =>
  [
    `* ${title}`,
    ...[...(detail?.split('\n') ?? []), url].filter(Boolean).map((line) => `  ${line}`),
    ...links.map(({ label, url }) => `  ${label}: ${url}`),
  ].join('\n')

const linkText = ({ label, url }: Link) => `${label}:\n${url}`
