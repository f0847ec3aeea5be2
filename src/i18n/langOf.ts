import type { Locale } from '@/domain/vocabulary/locales'

/** The `lang` of a text on a page; left out where the text is in the language of the page. */
export const langOf = (text: Locale, page: Locale): Locale | undefined =>
  text === page ? undefined : text
