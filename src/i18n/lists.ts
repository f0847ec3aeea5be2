import type { Locale } from '@/domain/vocabulary/locales'

import { intlLocales } from './intlLocales'

/** Words that all are meant, joined as the language joins them: "a, b och c". */
export const formatList = (words: readonly string[], locale: Locale): string =>
  new Intl.ListFormat(intlLocales[locale], { type: 'conjunction' }).format(words)

/** A label as it stands inside a sentence: "Barnfamiljer" as "barnfamiljer", but "IOP" as it is. */
export const inSentence = (label: string, locale: Locale): string =>
  /^\p{Lu}\p{Ll}/u.test(label)
    ? label.charAt(0).toLocaleLowerCase(intlLocales[locale]) + label.slice(1)
    : label
