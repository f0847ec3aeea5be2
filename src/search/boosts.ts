import type { SearchField } from '@/domain/catalogue/catalogueItem'

/**
 * How search ranks, for people to read: what a hit in each text is worth. A hit in the title is worth
 * eight in the running text; where a word stands in several texts, the best one counts in full and each
 * of the others a tenth.
 */
export const fieldBoosts: Readonly<Record<SearchField, number>> = {
  title: 8,
  names: 6,
  themes: 4,
  keywords: 3,
  places: 3,
  organisations: 3,
  summary: 2,
  text: 1,
}

/** What a hit in a second, third … text adds, of what it would be worth alone. */
export const furtherFields = 0.1

/** How much what was checked lately, and what is surely known, moves up among equals: at most a fifth. */
export const qualityBoosts = {
  /** By how long ago it was checked. */
  freshness: { fresh: 1.1, ageing: 1.0, stale: 0.9 },
  /** By level, 0–5; items without one count as 0. */
  evidence: [1.0, 1.02, 1.04, 1.06, 1.08, 1.1],
} as const

/** A word overlooked with typing errors is worth this much of a hit. */
export const typoWeight = 0.2

/** In a text found for only some of the words, each word that is missing costs this much of the whole. */
export const missingWordWeight = 0.25
