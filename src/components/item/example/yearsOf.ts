import type { PublicExample } from '@/domain/publication/publicItem'
import { messagesOf } from '@/i18n/messagesOf'

/** When it was done, in words: "2010–2022", "1997–, pågår"; or what is known instead of a year. */
export function yearsOf({
  startYear,
  endYear,
  yearNote,
  status,
  locale,
}: PublicExample): string | null {
  if (startYear === null) return yearNote
  if (endYear !== null) return startYear === endYear ? `${startYear}` : `${startYear}–${endYear}`

  return status === 'pagar'
    ? `${startYear}–, ${messagesOf(locale).example.ongoing}`
    : `${startYear}–`
}
