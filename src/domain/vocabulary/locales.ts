/** The languages of the bank. Swedish is the source, English stands beside it. */
export const locales = ['sv', 'en'] as const

export type Locale = (typeof locales)[number]

export const sourceLocale: Locale = 'sv'

/** A text in both languages. */
export type Bilingual = Readonly<Record<Locale, string>>

/** Says whether a value names one of the languages of the bank. */
export const isLocale = (value: unknown): value is Locale => locales.includes(value as Locale)
