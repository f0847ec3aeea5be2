import { toLocalTime } from '../service/localTime'
import { type AddressParams, dayAfter, parseDay, startOf } from './filter'
import type { Period } from './report'

/** The stretches of time that the report offers. */
export const spans = ['30', '90', '365', 'year'] as const

export type Span = (typeof spans)[number]

/** A period as somebody chose it: one of the spans, or two days. */
export type ChosenPeriod = Period &
  Readonly<{
    span: Span | null
    /** The first and the last day. */
    first: string
    last: string
    /** The last day comes before the first: the default is shown instead. */
    isBackwards: boolean
  }>

/** Reads a period from an address. Without one, the last year. */
export function parsePeriod(params: AddressParams, now: Date, timeZone: string): ChosenPeriod {
  const read = (name: string) => [params[name]].flat()[0] ?? null
  const from = parseDay(read('from'))
  const to = parseDay(read('to'))
  const today = toLocalTime(now, timeZone).day
  const isChosen = from !== null || to !== null
  const last = to ?? today
  const first = from ?? daysBefore(last, 364)
  const isBackwards = first > last
  if (isChosen && !isBackwards) return period(first, last, null, timeZone)

  const span = spans.find((name) => name === read('span')) ?? '365'
  const start = span === 'year' ? `${today.slice(0, 4)}-01-01` : daysBefore(today, Number(span) - 1)
  return { ...period(start, today, span, timeZone), isBackwards: isChosen && isBackwards }
}

function period(first: string, last: string, span: Span | null, timeZone: string): ChosenPeriod {
  return {
    span,
    first,
    last,
    from: startOf(first, timeZone).getTime(),
    to: startOf(dayAfter(last), timeZone).getTime(),
    isBackwards: false,
  }
}

function daysBefore(day: string, count: number): string {
  const before = new Date(`${day}T00:00:00Z`)
  before.setUTCDate(before.getUTCDate() - count)
  return before.toISOString().slice(0, 10)
}
