import type { Locale } from '@/domain/vocabulary/locales'

import { intlLocales } from './intlLocales'

/** A day as people write it, for example "23 november 2026"; the day is the Swedish one. */
export function formatDate(iso: string, locale: Locale): string {
  return format(iso, locale, { day: 'numeric', month: 'long', year: 'numeric' })
}

/** A month as people write it, for example "november 2026". */
export function formatMonth(iso: string, locale: Locale): string {
  return format(iso, locale, { month: 'long', year: 'numeric' })
}

/** A day and the time of day, for example "23 november 2026 kl. 14:05". */
export function formatMoment(iso: string, locale: Locale): string {
  return format(iso, locale, {
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    month: 'long',
    year: 'numeric',
  })
}

/** The day alone, for the `datetime` of a `<time>`. */
export function toDay(iso: string): string {
  const date = parseDate(iso)
  return date ? plainDay.format(date) : iso
}

const timeZone = 'Europe/Stockholm'

/** Sweden writes days as machines do. */
const plainDay = new Intl.DateTimeFormat('sv-SE', { timeZone })

function format(iso: string, locale: Locale, options: Intl.DateTimeFormatOptions): string {
  const date = parseDate(iso)
  if (!date) return iso

  // The day stays on the same line as its month.
  const written = formatterFor(locale, options).format(date)
  return written.replace(/^(\d+) /, '$1\u00a0')
}

/** Made once for each way of writing: to make one takes longer than to write ten dates. */
function formatterFor(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`
  const known = formatters.get(key)
  if (known) return known

  const formatter = new Intl.DateTimeFormat(intlLocales[locale], { timeZone, ...options })
  formatters.set(key, formatter)
  return formatter
}

const formatters = new Map<string, Intl.DateTimeFormat>()

/** What is not written as an ISO date is no date: it is shown as it stands. */
function parseDate(iso: string): Date | null {
  const date = /^\d{4}-\d{2}/.test(iso) ? new Date(iso) : null
  return date && !Number.isNaN(date.getTime()) ? date : null
}
