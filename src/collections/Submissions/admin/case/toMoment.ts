import type { Locale } from '@/domain/vocabulary/locales'
import { writeDay, writeMoment } from '@/plugins/editorial-workflow'

/** Writes days and moments by the clocks of the site, in the language of the reader. */
export type When = Readonly<{
  day: (value: Date | string | null) => string
  moment: (value: Date | string | null) => string
}>

/** Knows how days and moments are written here. */
export const toMoment = (language: Locale, timeZone: string): When => ({
  day: (value) => writeDay(value, language, timeZone),
  moment: (value) => writeMoment(value, language, timeZone),
})
