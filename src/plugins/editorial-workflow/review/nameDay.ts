import type { PayloadRequest } from 'payload'

import { words } from '../refusal'
import { writeDay } from '../translations/dates'

/** Names a day as somebody at a desk would: today, yesterday, or its date. */
export function nameDay(
  req: Pick<PayloadRequest, 't' | 'i18n'>,
  at: Date | string,
  now: Date,
  timeZone: string,
): string {
  const day = daysBetween(at, now, timeZone)
  if (day === 0) return words(req, 'timeline_today')
  return day === 1 ? words(req, 'timeline_yesterday') : writeDay(at, req.i18n.language, timeZone)
}

/** How many midnights lie between two moments, where the site is. Negative for what is to come. */
export function daysBetween(from: Date | string, to: Date, timeZone: string): number {
  return Math.round((midnight(to, timeZone) - midnight(from, timeZone)) / 86_400_000)
}

/** The day of a moment as a number that days can be counted with. */
function midnight(value: Date | string, timeZone: string): number {
  const date = new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date(value))
  return Date.parse(`${date}T00:00:00Z`)
}
