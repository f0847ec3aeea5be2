import type { Locale } from '@/domain/vocabulary/locales'

import type { Contribution } from './contribution'
import { findByName, type Named } from './fold'
import { toRichText } from './toRichText'

/** What the bank knows that a contribution may speak of. */
export type KnownToBank = Readonly<{
  themes: readonly Readonly<{ id: string; code: string }>[]
  organisations: readonly Named[]
  methods: readonly Named[]
}>

/** A contribution on its way to becoming a draft. */
export type Accepted<Kind extends 'example' | 'experience'> = Readonly<{
  contribution: Contribution<Kind>
  locale: Locale
  reference: string
  /** An ISO date. */
  receivedAt: string
  municipality: string | null
  about: Readonly<{ relationTo: string; value: string }> | null
  /** Who is named on the page, because they chose so. */
  creditLine: string | null
  /** Of the library, in the order in which they were sent. */
  files: Readonly<{
    media: readonly string[]
    documents: readonly string[]
    /** What stays with the contribution: its sender may not share it, or has not said what it shows. */
    left: readonly Readonly<{ name: string }>[]
  }>
}>

/** What a draft is made of, and what of the contribution found no place in it: for the editors alone. */
export type Draft = Readonly<{
  collection: 'examples' | 'experiences'
  data: Readonly<Record<string, unknown>>
  leftOver: readonly string[]
}>

/**
 * Turns a contribution into an example. What the sender has not said stays empty, so that the editor
 * sees what is missing; what the bank does not know by the name that was typed goes to the notes.
 */
export function toExampleDraft(
  { contribution: told, files, ...accepted }: Accepted<'example'>,
  known: KnownToBank,
): Draft {
  const { locale } = accepted
  const themes = split(told.themes, (code) => known.themes.find((one) => one.code === code)?.id)
  const methods = split(told.methods, (name) => findByName(known.methods, name))
  const organisation = findByName(known.organisations, told.organisation)
  const advice = toAdvice(told.advice)
  const [image, ...images] = files.media
  const leftOver = [
    ...(locale === 'sv' ? [] : [words.foreign]),
    ...(told.organisation && !organisation ? [`${words.organisation}: ${told.organisation}`] : []),
    ...themes.unknown.map((code) => `${words.theme}: ${code}`),
    ...methods.unknown.map((name) => `${words.method}: ${name}`),
    ...images.map((id) => `${words.image}: ${id}`),
    ...files.left.map(({ name }) => `${words.file}: ${name}`),
    ...(advice.rest ? [`${words.advice}: ${advice.rest}`] : []),
  ]
  return {
    collection: 'examples',
    leftOver,
    data: filled({
      actors: organisation ? [{ organisation }] : [],
      adviceToOthers: advice.lines,
      areaName: told.areaName,
      attachments: files.documents,
      challenge: toRichText(told.challenge),
      costBand: told.costBand,
      creditLine: accepted.creditLine,
      image,
      internalNotes: clip([words.from(accepted.reference), ...leftOver].join('\n'), 5000),
      links: told.links.map((url) => ({ url })),
      methodsUsed: methods.found.map((method) => ({ method })),
      municipality: accepted.municipality,
      origin: 'inskickad',
      results: toRichText(told.results),
      sources: [toSource(accepted)],
      startYear: toYear(told.startYear),
      status: told.status,
      summary: told.summary,
      targetGroups: told.targetGroups,
      themes: themes.found,
      title: told.title,
      whatWasDone: toRichText(told.whatWasDone),
    }),
  }
}

/** Turns a contribution into an experience of a method or tool. */
export function toExperienceDraft(
  { contribution: told, files, ...accepted }: Accepted<'experience'>,
  known: KnownToBank,
): Draft {
  const { locale } = accepted
  const organisation = findByName(known.organisations, told.organisation)
  return {
    collection: 'experiences',
    leftOver: [
      ...(locale === 'sv' ? [] : [words.foreign]),
      ...(told.organisation && !organisation
        ? [`${words.organisation}: ${told.organisation}`]
        : []),
      ...[...files.media, ...files.documents].map((id) => `${words.moved}: ${id}`),
      ...files.left.map(({ name }) => `${words.file}: ${name}`),
    ],
    data: filled({
      about: accepted.about,
      adaptation: told.adaptation,
      creditLine: accepted.creditLine,
      municipality: accepted.municipality,
      organisation,
      outcome: told.outcome,
      text: told.text,
      title: told.title,
      year: toYear(told.year),
    }),
  }
}

/** The notes are for the editorial team, who write Swedish among themselves. */
const words = {
  advice: 'Råd som inte fick plats',
  foreign:
    'Bidraget är skrivet på engelska och ligger i den engelska versionen. Den svenska texten är inte skriven än.',
  file: 'Fil som ligger kvar hos bidraget, rättigheter eller bildbeskrivning saknas',
  moved: 'Fil i biblioteket',
  from: (reference: string) => `Började som bidrag ${reference}.`,
  image: 'Bild till, i biblioteket',
  method: 'Metod som inte finns i banken under det namnet',
  organisation: 'Organisation, som avsändaren skrev den',
  theme: 'Tema som inte finns i banken',
}

const ofTheSenders = [words.advice, words.file, words.method, words.organisation, words.theme]

/** Says whether a line of the notes was written by toDraft, and holds what the sender has written. */
export const isSendersNote = (line: string): boolean =>
  ofTheSenders.some((label) => line.startsWith(`${label}: `))

/** Where the facts come from: a contribution, by nobody's name. Whoever sent it may want to be forgotten. */
const toSource = ({ locale, receivedAt }: Pick<Accepted<'example'>, 'locale' | 'receivedAt'>) => ({
  accessedAt: receivedAt,
  title:
    locale === 'sv'
      ? 'Avsändarens egen berättelse, inskickad till banken'
      : 'The sender’s own account, sent to the bank',
})

function split<Found>(typed: readonly string[], find: (one: string) => Found | null | undefined) {
  const looked = typed.map((one) => ({ one, found: find(one) ?? null }))
  return {
    found: [...new Set(looked.flatMap(({ found }) => (found === null ? [] : [found])))],
    unknown: looked.flatMap(({ found, one }) => (found === null ? [one] : [])),
  }
}

/** The longest piece of advice, and how many, as the field of examples takes them. */
const longestAdvice = 300
const mostAdvice = 30

/** One piece of advice a line; a long line is parted where a sentence ends, or a word. */
export function toAdvice(advice: string): Readonly<{ lines: string[]; rest: string }> {
  const lines = advice
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-–•*]|\d+[.)])\s+/, '').trim())
    .filter(Boolean)
    .flatMap(part)
  return { lines: lines.slice(0, mostAdvice), rest: lines.slice(mostAdvice).join(' ') }
}

function part(line: string): string[] {
  if (line.length <= longestAdvice) return [line]

  const start = line.slice(0, longestAdvice)
  const sentence = Math.max(...['. ', '! ', '? '].map((end) => start.lastIndexOf(end))) + 1
  const at = sentence > 0 ? sentence : start.lastIndexOf(' ')
  const cut = at > 0 ? at : wholeLetters(start)
  return [line.slice(0, cut).trim(), ...part(line.slice(cut).trim())]
}

/** Never between the two halves of one character. */
const wholeLetters = (text: string) =>
  /[\uD800-\uDBFF]$/.test(text) ? text.length - 1 : text.length

const clip = (text: string, max: number) =>
  text.length > max ? `${text.slice(0, wholeLetters(text.slice(0, max - 1)))}…` : text

const toYear = (typed: string) => (typed ? Number(typed) : null)

/** Without what was left empty: an empty answer is none. */
const filled = (data: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(data).filter(
      ([, value]) =>
        value !== null &&
        value !== undefined &&
        value !== '' &&
        !(Array.isArray(value) && value.length === 0),
    ),
  )
