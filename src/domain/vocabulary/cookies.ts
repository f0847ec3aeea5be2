import type { Bilingual } from './locales'

/** The names of our cookies begin with this: those of the admin, and of a sender who opens a case. */
export const cookiePrefix = 'innovationslabbet'

/** The cookie in which the admin remembers the language that an editor chose. */
export const languageCookie = `${cookiePrefix}-lng`

/** The cookies that keep a sender's case open, one for the pages of each language. */
export const caseCookie: Bilingual = {
  sv: `${cookiePrefix}-arende`,
  en: `${cookiePrefix}-case`,
}
