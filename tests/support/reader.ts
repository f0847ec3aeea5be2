import type { Locale } from '@/domain/vocabulary/locales'
import type { Reader } from '@/queries/reader'

import type { Bank } from './bank'

/** Somebody from the public who reads the site. */
export function aReader(bank: Bank, locale: Locale = 'sv'): Reader {
  return {
    payload: bank.payload,
    locale,
    user: null,
    drafts: false,
    noteShown: async () => {},
    now: new Date(),
  }
}
