import type { PayloadRequest } from 'payload'

import { words } from '../refusal'

type Reader = Pick<PayloadRequest, 'i18n' | 't'>

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** A stretch of time in words, as exact as it is of use: 12 minutes, 5 hours, 3.5 days. */
export function writeDuration(req: Reader, milliseconds: number): string {
  if (milliseconds < minute) return words(req, 'report_moment')
  const [unit, length] =
    milliseconds < hour
      ? (['minute', minute] as const)
      : milliseconds < 2 * day
        ? (['hour', hour] as const)
        : (['day', day] as const)
  const value = milliseconds / length
  const isFine = unit === 'day' && value < 10

  return new Intl.NumberFormat(req.i18n.language, {
    maximumFractionDigits: isFine ? 1 : 0,
    style: 'unit',
    unit,
    unitDisplay: 'long',
  }).format(value)
}
