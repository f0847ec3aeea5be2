import type { Locale } from '@/domain/vocabulary/locales'

import { caseWords } from './case/words'
import { queueWords } from './queue/words'

const sv = { ...queueWords.sv, ...caseWords.sv }
const en: typeof sv = { ...queueWords.en, ...caseWords.en }

/** The words of the rooms where moderators work. */
export type Words = typeof sv

/** The words in one language of the admin; Swedish unless it is English. */
export const wordsIn = (language: string): Words => (language === 'en' ? en : sv)

/** One of the two languages in which the vocabularies of the bank are written. */
export const languageOf = (language: string): Locale => (language === 'en' ? 'en' : 'sv')
