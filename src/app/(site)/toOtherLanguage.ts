import type { OtherLanguage } from '@/components/frame/LanguageSwitch'
import { type Locale, locales } from '@/domain/vocabulary/locales'

type Page = Readonly<{
  locale: Locale
  availableLocales: readonly Locale[]
  pathIn: (locale: Locale) => string
  /** Where to lead when the page is not found in the other language. */
  nearIn: (locale: Locale) => string
}>

/** Where the language switch leads: to the same page, or to the nearest one where it is missing. */
export function toOtherLanguage({ locale, availableLocales, pathIn, nearIn }: Page): OtherLanguage {
  const other = locales.find((each) => each !== locale) ?? locale
  const isSame = availableLocales.includes(other)

  return { href: isSame ? pathIn(other) : nearIn(other), isSame }
}
