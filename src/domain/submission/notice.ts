import type { RetentionKind, RetentionRule, RetentionWay } from './settings'

/** One part of what a sender is told about personal data: a heading, and what stands below it. */
export type NoticeSection = Readonly<{ heading: string; paragraphs: readonly string[] }>

/** What the text is made of: what the people who run the bank have decided. */
export type NoticeFacts = Readonly<{
  /** Who answers for the data. Null: those who run the bank. */
  controller: string | null
  /** Where they are reached. Null: at the address in the foot of every page. */
  contact: string | null
  legalBasis: string | null
  rights: string | null
  confirmHours: number
  retention: Readonly<Record<RetentionKind, RetentionRule>>
  /** Whether the bank erases by itself when a time is over, or people decide each time. */
  erasesByItself: boolean
}>

/** The words of the text, in one language. */
export type NoticeWords = Readonly<{
  headings: Readonly<Record<NoticePart, string>>
  controller: (name: string | null, contact: string | null) => readonly string[]
  purpose: readonly string[]
  legalBasis: (given: string | null) => readonly string[]
  reader: readonly string[]
  kept: Readonly<{
    lede: (hours: string) => string
    kinds: Readonly<Record<RetentionKind, string>>
    ways: Readonly<Record<RetentionWay, (what: string, time: string) => string>>
    byPeople: string
    counted: string
  }>
  rights: (given: string | null) => readonly string[]
  erase: readonly string[]
  complaint: readonly string[]
  duration: Readonly<{
    hours: (count: number) => string
    days: (count: number) => string
    years: (count: number) => string
  }>
}>

/** The parts of the text, in the order in which they are read. */
export const noticeParts = [
  'controller',
  'purpose',
  'legalBasis',
  'reader',
  'kept',
  'rights',
  'erase',
  'complaint',
] as const

/** The name of a part of the notice. */
export type NoticePart = (typeof noticeParts)[number]

const kinds = ['spam', 'declined', 'withdrawn', 'accepted'] as const satisfies RetentionKind[]

/** Says in words what becomes of a sender's personal data, by article 13 of the GDPR. */
export function toNotice(facts: NoticeFacts, words: NoticeWords): readonly NoticeSection[] {
  const paragraphs: Readonly<Record<NoticePart, readonly string[]>> = {
    controller: words.controller(facts.controller, facts.contact),
    purpose: words.purpose,
    legalBasis: words.legalBasis(facts.legalBasis),
    reader: words.reader,
    kept: sayHowLong(facts, words),
    rights: words.rights(facts.rights),
    erase: words.erase,
    complaint: words.complaint,
  }
  return noticeParts.map((part) => ({
    heading: words.headings[part],
    paragraphs: paragraphs[part],
  }))
}

/** The text as it is kept and as its fingerprint is taken: word by word, without marks. */
export const textOfNotice = (sections: readonly NoticeSection[]): string =>
  sections.map(({ heading, paragraphs }) => [heading, ...paragraphs].join('\n')).join('\n\n')

/** A time in the words of people: whole years as years, everything else in days. */
export function sayDuration(days: number, words: NoticeWords['duration']): string {
  return days > 0 && days % 365 === 0 ? words.years(days / 365) : words.days(days)
}

function sayHowLong(facts: NoticeFacts, { duration, kept }: NoticeWords): string[] {
  const { confirmHours, erasesByItself, retention } = facts
  return [
    ...(erasesByItself ? [kept.lede(duration.hours(confirmHours))] : [kept.byPeople]),
    ...kinds.map((kind) => {
      const { days, way } = retention[kind]
      return kept.ways[way](kept.kinds[kind], sayDuration(days, duration))
    }),
    kept.counted,
  ]
}
