import { z } from 'zod'

import { type Choice, type SortOrder, sortOrders, toTidyChoice } from '@/domain/catalogue/choice'
import type { FacetName } from '@/domain/catalogue/facets'
import { isLocale, type Locale } from '@/domain/vocabulary/locales'

import {
  mostOpenValues,
  type OpenParameter,
  type OpenQuestion,
  openParameters,
  toSearchWords,
  usualLimit,
} from './openParameters'

/** What was asked, once it is understood. */
export type OpenAsked = Readonly<{
  locale: Locale
  choice: Choice
  sort: SortOrder
  limit: number
  cursor: string | null
  query: string
}>

/** A parameter that was not understood: why, and what would have been. */
export type OpenFault = Readonly<{
  parameter: string
  reason: 'unknown' | 'repeated' | 'not-allowed' | 'too-many' | 'missing' | 'cursor'
  /** The values that would do, where they are few enough to be told. */
  allowed: readonly string[]
}>

/** What a query comes to: what was asked, or all that was not understood. */
export type ParsedOpenQuery =
  | Readonly<{ ok: true; asked: OpenAsked }>
  | Readonly<{ ok: false; faults: readonly OpenFault[] }>

/**
 * Reads the query of a question to the open API. It is strict: a parameter that is unknown or not
 * understood is told of, since whoever writes a program wants to know that it does not do what it seems to.
 */
export function parseOpenQuery(query: URLSearchParams, question: OpenQuestion): ParsedOpenQuery {
  const parameters: readonly OpenParameter[] = openParameters[question]
  const faults: OpenFault[] = []
  const read = new Map<string, readonly string[]>()

  const names = new Set(query.keys())
  for (const name of names) {
    const known = parameters.find((one) => one.name === name)
    const fault = known
      ? judgeValues(known, query.getAll(name), (values) => read.set(name, values))
      : toFault(name, 'unknown', allowedNames(parameters))
    if (fault && faults.push(fault) === mostFaults) break
  }
  for (const { isRequired, name } of parameters) {
    if (isRequired && !names.has(name)) faults.push(toFault(name, 'missing'))
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, asked: toAsked(parameters, read) }
}

/** Nobody reads more faults at a time. */
const mostFaults = 5
const longestTold = 60
const mostTold = 40

function judgeValues(
  parameter: OpenParameter,
  written: readonly string[],
  keep: (values: readonly string[]) => void,
): OpenFault | null {
  const { isList, name, value } = parameter
  if (!isList && written.length > 1) return toFault(name, 'repeated')

  const values = isList ? written.flatMap((one) => one.split(',')).filter(Boolean) : written
  if (values.length > mostOpenValues && isList) return toFault(name, 'too-many')
  if (!values.every((one) => value.safeParse(one).success)) {
    return toFault(name, name === 'cursor' ? 'cursor' : 'not-allowed', listAllowed(value))
  }
  keep(values)
  return null
}

/** The values of a closed list, where they are few enough for a sentence. */
export function listAllowed(value: z.ZodType<string>): string[] {
  const options = value instanceof z.ZodEnum ? value.options.map(String) : []
  return options.length <= mostTold ? options : []
}

const allowedNames = (parameters: readonly OpenParameter[]) => parameters.map(({ name }) => name)

const toFault = (
  name: string,
  reason: OpenFault['reason'],
  allowed: readonly string[] = [],
): OpenFault => ({ parameter: name.slice(0, longestTold), reason, allowed })

function toAsked(
  parameters: readonly OpenParameter[],
  read: ReadonlyMap<string, readonly string[]>,
): OpenAsked {
  const one = (name: string) =>
    read.get(name)?.[0] ?? parameters.find((parameter) => parameter.name === name)?.usual ?? null
  const choice: Partial<Record<FacetName, readonly string[]>> = {}
  for (const { facet, name } of parameters) {
    if (facet) choice[facet] = read.get(name) ?? []
  }
  const [locale, sort] = [one('lang'), one('sort')]
  return {
    locale: isLocale(locale) ? locale : 'sv',
    choice: toTidyChoice(choice),
    sort: sortOrders.find((order) => order === sort) ?? 'newest',
    limit: Number(one('limit') ?? usualLimit),
    cursor: one('cursor'),
    query: toSearchWords(one('q') ?? ''),
  }
}
