import type { Locale } from '@/domain/vocabulary/locales'

import { intlLocales } from './intlLocales'

/** A number as it is written in the language; Swedish thousands are parted by a hard space. */
export const formatNumber = (value: number, locale: Locale): string =>
  isPlain(value) ? `${value}` : plain[locale].format(value)

/** What is written alike in every language: most of the hundred numbers of a list. */
const isPlain = (value: number): boolean =>
  Number.isInteger(value) && value >= 0 && value < 1000 && !Object.is(value, -0)

/** Made once: a list writes a number for each of some hundred choices. */
const plain: Readonly<Record<Locale, Intl.NumberFormat>> = {
  sv: new Intl.NumberFormat(intlLocales.sv),
  en: new Intl.NumberFormat(intlLocales.en),
}

/** An amount in Swedish kronor, whole kronor only: "67 200 000 kr", "SEK 67,200,000". */
export const formatKronor = (value: number, locale: Locale): string =>
  new Intl.NumberFormat(intlLocales[locale], {
    style: 'currency',
    currency: 'SEK',
    currencyDisplay: locale === 'sv' ? 'symbol' : 'code',
    maximumFractionDigits: 0,
  }).format(value)

/** The size of a file, for example "1,4 MB". */
export function formatBytes(bytes: number, locale: Locale): string {
  const [value, unit] = bytes < 1_000_000 ? [Math.max(1, bytes / 1000), 'kB'] : [bytes / 1e6, 'MB']
  const digits = unit === 'kB' ? 0 : 1

  return `${new Intl.NumberFormat(intlLocales[locale], { maximumFractionDigits: digits }).format(value)}\u00a0${unit}`
}

/** Words of which none is meant, joined as the language joins them: "a, b eller c". */
export const formatChoices = (words: readonly string[], locale: Locale): string =>
  new Intl.ListFormat(intlLocales[locale], { type: 'disjunction' }).format(words)
