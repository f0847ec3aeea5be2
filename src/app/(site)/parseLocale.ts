import { notFound } from 'next/navigation'

import { isLocale, type Locale } from '@/domain/vocabulary/locales'

/** The language of an address; an address in any other language leads nowhere. */
export function parseLocale(locale: string): Locale {
  return isLocale(locale) ? locale : notFound()
}
