import * as z from 'zod/mini'

import { costBands, experienceOutcomes, statuses, targetGroups } from '@/domain/vocabulary/efforts'
import { codesOf, type Vocabulary } from '@/domain/vocabulary/term'

import type { SubmissionKind } from './kinds'

/**
 * What a guest may send, as one schema for the form, the service and the tests. Texts are plain:
 * markup stays the characters that were typed. Errors are codes; the words are in i18n.
 */

/** The version of the shape in which contributions are kept. */
export const contributionVersion = 1

/** The longest answers, in characters. */
export const longest = {
  title: 80,
  summary: 280,
  story: 6000,
  results: 3000,
  short: 200,
  name: 100,
  experience: 600,
  correction: 4000,
  url: 500,
  alt: 250,
} as const

/** How many of each. */
export const most = { themes: 3, targetGroups: 6, methods: 10, links: 5, files: 5 } as const

/** What is wrong with an answer. */
export const answerFaults = [
  'missing',
  'too-long',
  'too-many',
  'not-a-choice',
  'not-an-address',
  'not-an-email',
  'unknown-municipality',
  'not-a-year',
  'tick-needed',
  'wrong-type',
  'unknown-field',
] as const

/** What is wrong with one answer. */
export type AnswerFault = (typeof answerFaults)[number]

const fault = (code: AnswerFault) => code

/** Control and direction characters, save line breaks, tabs and what joins the parts of an emoji. */
const invisible = /(?![\n\t\u200d])[\p{Cc}\p{Cf}\u2028\u2029]/gu

/** Tidies what was typed: no control or direction characters, one kind of line break, no outer space. */
export const tidy = (typed: string): string =>
  typed.replace(/\r\n?/g, '\n').replace(invisible, '').normalize('NFC').trim()

const text = (max: number) =>
  z.pipe(
    z.pipe(z.string({ error: fault('wrong-type') }), z.transform(tidy)),
    z.string().check(z.maxLength(max, fault('too-long'))),
  )

const needed = (max: number) =>
  z.pipe(
    z.pipe(
      z.string({ error: ({ input }) => fault(input === undefined ? 'missing' : 'wrong-type') }),
      z.transform(tidy),
    ),
    z.string().check(z.minLength(1, fault('missing')), z.maxLength(max, fault('too-long'))),
  )

const optional = (max: number) => z._default(text(max), '')

const choice = (vocabulary: Vocabulary) =>
  z._default(z.enum(['', ...codesOf(vocabulary)], { error: fault('not-a-choice') }), '')

const choices = (vocabulary: Vocabulary, max: number) =>
  z._default(
    z
      .array(z.enum(codesOf(vocabulary), { error: fault('not-a-choice') }), {
        error: fault('wrong-type'),
      })
      .check(z.maxLength(max, fault('too-many'))),
    [],
  )

const list = (max: number, count: number) =>
  z._default(
    z
      .array(needed(max), { error: fault('wrong-type') })
      .check(z.maxLength(count, fault('too-many'))),
    [],
  )

/** Whether somebody typed an address that a browser can follow. */
export function isAddress(typed: string): boolean {
  if (!/^https?:\/\//i.test(typed) || !URL.canParse(typed)) return false
  const { hostname, password, username } = new URL(typed)
  return hostname.includes('.') && !username && !password
}

const address = z.pipe(
  needed(longest.url),
  z.string().check(z.refine(isAddress, fault('not-an-address'))),
)

const addresses = z._default(
  z
    .array(address, { error: fault('wrong-type') })
    .check(z.maxLength(most.links, fault('too-many'))),
  [],
)

const tick = z._default(z.boolean({ error: fault('wrong-type') }), false)
const neededTick = z.literal(true, { error: fault('tick-needed') })

/** A code by Statistics Sweden; the door finds it by the name that was typed. */
const municipality = z
  .string({ error: ({ input }) => fault(input === undefined ? 'missing' : 'wrong-type') })
  .check(z.minLength(1, fault('missing')), z.regex(/^\d{4}$/, fault('unknown-municipality')))

const optionalMunicipality = z._default(
  z
    .string({ error: fault('wrong-type') })
    .check(z.regex(/^(\d{4})?$/, fault('unknown-municipality'))),
  '',
)

const year = z._default(
  z
    .string({ error: fault('wrong-type') })
    .check(z.regex(/^((19[5-9]\d|20[0-4]\d))?$/, fault('not-a-year'))),
  '',
)

const example = z.strictObject({
  title: needed(longest.title),
  municipality,
  areaName: optional(longest.title),
  challenge: needed(longest.story),
  whatWasDone: needed(longest.story),
  results: optional(longest.results),
  advice: optional(longest.results),
  summary: optional(longest.summary),
  status: choice(statuses),
  startYear: year,
  costBand: choice(costBands),
  /** Codes of themes; that they exist is looked up at the door. */
  themes: list(longest.short, most.themes),
  targetGroups: choices(targetGroups, most.targetGroups),
  organisation: optional(longest.short),
  methods: list(longest.short, most.methods),
  links: addresses,
})

const experience = z.strictObject({
  /** The method or tool, as `kind/slug`: `method/trygghetsvandring`. */
  about: needed(longest.short),
  title: needed(longest.title),
  text: needed(longest.experience),
  adaptation: optional(longest.experience),
  outcome: z.pipe(
    needed(longest.short),
    z.enum(codesOf(experienceOutcomes), { error: fault('not-a-choice') }),
  ),
  organisation: optional(longest.short),
  municipality: optionalMunicipality,
  year,
})

const correction = z.strictObject({
  /** The page, as `kind/slug`: `method/trygghetsvandring`. */
  about: needed(longest.short),
  /** What is wrong or missing. */
  text: needed(longest.correction),
  links: addresses,
})

const contributions = { example, experience, correction } as const

/** The answers of a form, sound and tidy. */
export type Contribution<Kind extends SubmissionKind = SubmissionKind> = z.infer<
  (typeof contributions)[Kind]
>

const sender = z.strictObject({
  name: optional(longest.name),
  email: z._default(
    z.pipe(
      text(254),
      z.union([z.literal(''), z.email({ error: fault('not-an-email') })], {
        error: fault('not-an-email'),
      }),
    ),
    '',
  ),
  role: optional(longest.name),
  /** Who is to be named on the page, when `credit` is ticked. */
  creditName: optional(longest.name),
  credit: tick,
  /** The text may be published, and what is said about personal data has been read. */
  consent: neededTick,
})

/** Who sends, and what they agree to. */
export type Sender = z.infer<typeof sender>

/** One answer that cannot be kept as it is. `field` is its path: `title`, `links.1`, `sender.email`. */
export type AnswerProblem = Readonly<{ field: string; fault: AnswerFault; max?: number }>

/** A contribution that is sound, or everything that is wrong with it. */
export type ParsedContribution<Kind extends SubmissionKind = SubmissionKind> =
  | Readonly<{ ok: true; contribution: Contribution<Kind>; sender: Sender }>
  | Readonly<{ ok: false; problems: readonly AnswerProblem[] }>

/** Lets in only a contribution that is sound; otherwise names everything that is not, in the order of the form. */
export function parseContribution<Kind extends SubmissionKind>(
  kind: Kind,
  given: unknown,
  givenSender: unknown,
): ParsedContribution<Kind> {
  const contribution = contributions[kind].safeParse(given)
  const from = sender.safeParse(givenSender)
  if (contribution.success && from.success) {
    return { ok: true, contribution: contribution.data as Contribution<Kind>, sender: from.data }
  }
  return {
    ok: false,
    problems: firstOfEach([
      ...(contribution.error?.issues ?? []).flatMap((issue) => toProblems(issue, [])),
      ...(from.error?.issues ?? []).flatMap((issue) => toProblems(issue, ['sender'])),
    ]),
  }
}

/** An answer that is missing is not said to be wrong as well. */
const firstOfEach = (problems: readonly AnswerProblem[]): AnswerProblem[] =>
  problems.filter(({ field }, at) => problems.findIndex((other) => other.field === field) === at)

/** Checks one answer alone, while somebody types. */
export function judgeAnswer(
  kind: SubmissionKind,
  field: string,
  value: unknown,
): AnswerFault | null {
  const parsed = field.startsWith('sender.')
    ? parseContribution(kind, {}, { [field.slice('sender.'.length)]: value })
    : parseContribution(kind, { [field]: value }, {})
  if (parsed.ok) return null
  return (
    parsed.problems.find((one) => one.field === field || one.field.startsWith(`${field}.`))
      ?.fault ?? null
  )
}

function toProblems(issue: z.core.$ZodIssue, base: readonly string[]): AnswerProblem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ field: [...base, key].join('.'), fault: 'unknown-field' }))
  }
  const field = [...base, ...issue.path.map(String)].join('.')
  const isKnown = answerFaults.some((code) => code === issue.message)
  return [
    {
      field,
      fault: isKnown ? (issue.message as AnswerFault) : 'wrong-type', // isKnown has looked
      ...(issue.code === 'too_big' && { max: Number(issue.maximum) }),
    },
  ]
}
