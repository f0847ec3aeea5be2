import { createHash } from 'node:crypto'

import { openMaxAge } from '@/domain/open/openLimits'
import { type OpenQuestion, openParameters } from '@/domain/open/openParameters'
import { type OpenProblemCode, openProblems } from '@/domain/open/openProblems'
import { type OpenAsked, type OpenFault, parseOpenQuery } from '@/domain/open/parseOpenQuery'
import type { OpenProblem } from '@/domain/open/schemas/answers'
import { toOpenProblem } from '@/domain/open/toOpenProblem'
import { isLocale, type Locale } from '@/domain/vocabulary/locales'
import { env } from '@/env'
import { messagesOf } from '@/i18n/messagesOf'
import { formatChoices } from '@/i18n/numbers'
import type { Reader } from '@/queries/reader'
import { publicReader } from '@/session/currentReader'
import { localeOfRequest } from '@/session/requestOf'
import { takeOpenTurn } from '@/session/takeOpenTurn'

/** What a question came to: an answer, a problem, or the address that it has moved to. */
export type OpenOutcome =
  | Readonly<{ type: 'answer'; body: unknown; next?: string | null }>
  | Readonly<{ type: 'problem'; code: OpenProblemCode }>
  | Readonly<{ type: 'moved'; to: string }>

type Work = (asked: OpenAsked, reader: Reader) => Promise<OpenOutcome>

/** Answers a question to the open API: reads what is asked, keeps the limit, and puts problems in words. */
export async function answerOpen(
  request: Request,
  question: OpenQuestion,
  work: Work,
): Promise<Response> {
  const { searchParams } = new URL(request.url)
  const locale = localeOf(request, searchParams)
  try {
    const parsed = parseOpenQuery(searchParams, question)
    const reader = await publicReader(parsed.ok ? parsed.asked.locale : locale)
    const wait = await takeOpenTurn(request, reader.payload, reader.now)
    if (wait) return refuse('too-many-requests', locale, { retryAfter: wait })
    if (!parsed.ok) return refuse('bad-parameter', locale, { faults: parsed.faults, question })

    const outcome = await work(parsed.asked, reader)
    if (outcome.type === 'problem') return refuse(outcome.code, locale)
    if (outcome.type === 'moved') return redirect(outcome.to)
    return accept(request, outcome)
  } catch (err) {
    // the engine or the bank is away, or something of ours is broken: for who asks it is the same
    console.error(err)
    return refuse('away', locale, { retryAfter: 30 })
  }
}

/** Answers with a problem, whatever was asked. */
export const answerProblem = (request: Request, code: OpenProblemCode): Response =>
  refuse(code, localeOf(request, new URL(request.url).searchParams))

/** Tells a browser that pages of other sites may read this. */
export const answerOptions = (): Response =>
  new Response(null, {
    status: 204,
    headers: {
      ...forEverybody,
      'Access-Control-Allow-Headers': 'If-None-Match',
      'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS',
      'Access-Control-Max-Age': '86400',
      Allow: 'GET, HEAD, OPTIONS',
    },
  })

/** Whoever wants to write is told that this is for reading. */
export const refuseWriting = (request: Request): Response => answerProblem(request, 'not-allowed')

const forEverybody = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Link, Retry-After',
}

function localeOf(request: Request, query: URLSearchParams): Locale {
  const said = query.get('lang')
  return isLocale(said) ? said : localeOfRequest(request)
}

function accept(request: Request, { body, next }: OpenOutcome & { type: 'answer' }): Response {
  // As bytes from the start: they are weighed and sent as they are.
  const bytes = Buffer.from(JSON.stringify(body))
  const etag = `W/"${createHash('sha1').update(bytes).digest('base64url')}"`
  const headers = {
    ...forEverybody,
    'Cache-Control': `public, max-age=${openMaxAge}`,
    ETag: etag,
    ...(next && { Link: `<${next}>; rel="next"` }),
  }
  if (isKept(request, etag)) return new Response(null, { status: 304, headers })
  return new Response(bytes, { headers: { ...headers, 'Content-Type': 'application/json' } })
}

function isKept({ headers }: Request, etag: string): boolean {
  const kept = (headers.get('if-none-match') ?? '').split(',').map((one) => one.trim())
  return kept.some((one) => one === '*' || one.replace(/^W\//, '') === etag.slice(2))
}

const redirect = (to: string): Response =>
  new Response(null, { status: 308, headers: { ...forEverybody, Location: to } })

type Refusal = Readonly<{
  retryAfter?: number
  faults?: readonly OpenFault[]
  question?: OpenQuestion
}>

function refuse(code: OpenProblemCode, locale: Locale, refusal: Refusal = {}): Response {
  const { faults = [], question, retryAfter } = refusal
  const words = messagesOf(locale).open.problems[code]
  const errors = faults.map((fault) => toError(fault, locale, question))
  const detail = errors.length > 0 ? errors.map((one) => one.detail).join(' ') : words.detail
  const problem = toOpenProblem(code, { title: words.title, detail }, env.siteUrl, errors)
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: {
      ...forEverybody,
      'Cache-Control': 'no-store',
      'Content-Language': locale,
      'Content-Type': 'application/problem+json',
      Vary: 'Accept-Language',
      ...(openProblems[code] === 405 && { Allow: 'GET, HEAD, OPTIONS' }),
      ...(retryAfter && { 'Retry-After': String(retryAfter) }),
    },
  })
}

type ParameterError = NonNullable<OpenProblem['errors']>[number]

function toError(
  { allowed, parameter, reason }: OpenFault,
  locale: Locale,
  question: OpenQuestion | undefined,
): ParameterError {
  const { allowed: words, faults } = messagesOf(locale).open
  const known = question && openParameters[question].find(({ name }) => name === parameter)
  const inWords =
    parameter === 'limit' || parameter === 'q' ? words[parameter] : known?.facet ? words.code : ''
  const choices = allowed.length > 0 ? formatChoices(allowed, locale) : inWords
  return {
    parameter,
    detail: faults[reason](parameter, choices),
    ...(allowed.length > 0 && { allowed: [...allowed] }),
  }
}
