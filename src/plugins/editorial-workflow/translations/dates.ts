/** The languages of the admin, with the conventions in which their dates are written. */
const conventions: Readonly<Record<string, string>> = { en: 'en-GB', sv: 'sv-SE' }

/** A day as it is written in a language: 27 november 2026. Empty where there is none. */
export function writeDay(
  value: Date | string | null | undefined,
  language: string,
  timeZone: string,
): string {
  return write(value, language, { day: 'numeric', month: 'long', timeZone, year: 'numeric' })
}

/** A moment as it is written in a language: 27 november 2026 14:05. Empty where there is none. */
export function writeMoment(
  value: Date | string | null | undefined,
  language: string,
  timeZone: string,
): string {
  return write(value, language, {
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    month: 'long',
    timeZone,
    year: 'numeric',
  })
}

/** The time of day as it is written in a language: 14:05. Empty where there is none. */
export function writeTime(
  value: Date | string | null | undefined,
  language: string,
  timeZone: string,
): string {
  return write(value, language, { hour: '2-digit', minute: '2-digit', timeZone })
}

function write(
  value: Date | string | null | undefined,
  language: string,
  how: Intl.DateTimeFormatOptions,
): string {
  if (!value) return ''
  return writerOf(language, how).format(new Date(value))
}

// a page may be full of dates, and what writes them costs more to make than to use
const writers = new Map<string, Intl.DateTimeFormat>()

function writerOf(language: string, how: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([language, how])
  const known = writers.get(key) ?? new Intl.DateTimeFormat(conventions[language] ?? language, how)
  writers.set(key, known)
  return known
}
