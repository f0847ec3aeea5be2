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
  const words = new Intl.RelativeTimeFormat(conventions[language] ?? language, { numeric: 'auto' })
  const months = Math.trunc(days / 30.44)
  if (Math.abs(days) < 45) return words.format(days, 'day')
  return Math.abs(months) < 24
    ? words.format(months, 'month')
    : words.format(Math.trunc(days / 365.25), 'year')
}

function dayOf(moment: Date, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone }).format(moment)
  return Date.parse(`${parts}T00:00:00Z`)
}
