const conventions: Readonly<Record<string, string>> = { en: 'en-GB', sv: 'sv-SE' }

const day = 24 * 60 * 60 * 1000

/** Whole days from one day to another, by the calendar of a place: tomorrow is 1, yesterday −1. */
export function daysBetween(from: Date, to: Date, timeZone: string): number {
  return Math.round((dayOf(to, timeZone) - dayOf(from, timeZone)) / day)
}

/** How far a moment is from now, as people say it: i morgon, om 3 dagar, för 2 månader sedan. */
export function writeDistance(
  value: string,
  now: Date,
  language: string,
  timeZone: string,
): string {
  const days = daysBetween(now, new Date(value), timeZone)
  const words = distancesIn(language)
  const months = Math.trunc(days / 30.44)
  if (Math.abs(days) < 45) return words.format(days, 'day')
  return Math.abs(months) < 24
    ? words.format(months, 'month')
    : words.format(Math.trunc(days / 365.25), 'year')
}

function dayOf(moment: Date, timeZone: string): number {
  return Date.parse(`${daysIn(timeZone).format(moment)}T00:00:00Z`)
}

// a page is full of dates, and what writes them costs more to make than to use
const calendars = new Map<string, Intl.DateTimeFormat>()
const distances = new Map<string, Intl.RelativeTimeFormat>()

function daysIn(timeZone: string): Intl.DateTimeFormat {
  const known = calendars.get(timeZone) ?? new Intl.DateTimeFormat('en-CA', { timeZone })
  calendars.set(timeZone, known)
  return known
}

function distancesIn(language: string): Intl.RelativeTimeFormat {
  const known =
    distances.get(language) ??
    new Intl.RelativeTimeFormat(conventions[language] ?? language, { numeric: 'auto' })
  distances.set(language, known)
  return known
}
