import type { CheckRule, Severity } from './rules'

/** Something that a text could do better. */
export type Finding = Readonly<{
  rule: CheckRule
  severity: Severity
  /** The field, as Payload writes it: `steps.0.title`. Empty for the document as a whole. */
  path: string
  /** The language of the text; null for a text that is the same in all. */
  locale: string | null
  /** The words that it is about, as they stand in the text. */
  excerpt: string
  /** Numbers and names for the words. */
  values?: Readonly<Record<string, number | string>>
}>

/** Something that was seen in one text, before it is known where the text stands. */
export type Seen = Readonly<{
  rule: CheckRule
  excerpt: string
  values?: Readonly<Record<string, number | string>>
}>

/** A piece of a text, cut at a word where it is long. */
export function excerptOf(text: string, from = 0, length = text.length): string {
  const whole = text.replace(/\s+/g, ' ')
  if (whole.length <= longest) return whole.trim()

  const margin = Math.max(0, Math.floor((longest - length) / 2))
  const start = Math.max(0, Math.min(from - margin, whole.length - longest))
  const end = Math.min(whole.length, start + longest)
  const cut = whole.slice(start, end)
  const tidy = cut
    .replace(start > 0 && from > start + 15 ? /^\S*\s/ : /^/, '')
    .replace(end < whole.length ? /\s\S*$/ : /$/, '')
  return `${start > 0 ? '… ' : ''}${tidy.trim()}${end < whole.length ? ' …' : ''}`
}

const longest = 120
