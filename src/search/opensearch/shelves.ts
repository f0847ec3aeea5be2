import type { Locale } from '@/domain/vocabulary/locales'

import type { Clause } from './toWordClause'

/** Texts of a language that are looked into: all, or those of some items. */
export type Shelf = Readonly<{ language: Locale; among: Clause | null }>

/** Whose texts readers of a language search: their own, and in English the Swedish ones of what has no other. */
export const shelvesOf = (locale: Locale): readonly Shelf[] => shelves[locale]

const shelves: Readonly<Record<Locale, readonly Shelf[]>> = {
  sv: [{ language: 'sv', among: null }],
  en: [
    { language: 'en', among: { term: { english: true } } },
    { language: 'sv', among: { term: { english: false } } },
  ],
}
