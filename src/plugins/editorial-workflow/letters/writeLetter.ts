import { toPlain } from '../service/toPlain'
import type { Letterhead } from './letterhead'
import { toHtml } from './toHtml'
import { toText } from './toText'

/** What a letter says, before it is set in plain text and in HTML. Every string is plain text. */
export type Draft = Readonly<{
  language: string
  subject: string
  /** How the receiver is spoken to; nothing where the name is not known. */
  name?: string | null
  paragraphs: readonly string[]
  /** What somebody has written, set apart from our own words. */
  quote?: string | null
  /** Rows of a list, each leading somewhere where it has an address. */
  rows?: readonly Row[]
  /** What the receiver can do now. */
  actions?: readonly Link[]
  /** Why the receiver gets this letter, and how to get fewer. */
  foot?: readonly string[]
}>

export type Row = Readonly<{
  title: string
  detail?: string
  url?: string
  /** What the receiver can do about this row. */
  links?: readonly Link[]
}>

export type Link = Readonly<{ label: string; url: string }>

/** Sets a letter in plain text and in HTML, the same words in both. */
export function writeLetter(
  draft: Draft,
  letterhead: Letterhead,
): { subject: string; text: string; html: string } {
  // A line break in a subject would begin a header of its own.
  const subject = toPlain(draft.subject.replace(/\s+/g, ' ')).trim()
  const greeted = { ...draft, subject, greeting: greet(draft) }
  return {
    subject,
    text: toPlain(toText(greeted, letterhead)),
    html: toPlain(toHtml(greeted, letterhead)),
  }
}

/** A draft whose receiver is spoken to. */
export type Greeted = Draft & Readonly<{ greeting: string }>

function greet({ language, name }: Draft): string {
  if (!name) return language === 'sv' ? 'Hej!' : 'Hello,'
  return language === 'sv' ? `Hej ${name}!` : `Hello ${name},`
}
