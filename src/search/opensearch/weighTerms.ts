import type { Analyser } from '@/analyser/makeAnalyser'
import type { TermKind } from '@/analyser/term'
import type { SearchTexts } from '@/domain/catalogue/catalogueItem'
import type { Locale } from '@/domain/vocabulary/locales'

import { fieldBoosts, furtherFields } from '../boosts'
import { searchFields } from '../engine'

/** Worths are kept as whole numbers, in tenths. */
const scale = 10

/** The terms of each kind, and what a hit on each is worth, in tenths. */
export type WeighedTerms = Readonly<Record<TermKind, ReadonlyMap<string, number>>>

/** Weighs the terms of texts: the best text counts in full, and each of the others a tenth. */
export function weighTerms(analyser: Analyser, texts: SearchTexts, language: Locale): WeighedTerms {
  const worths: Record<TermKind, Map<string, number>> = {
    exact: new Map(),
    stem: new Map(),
    part: new Map(),
    folded: new Map(),
  }
  for (const field of byWorth) {
    const boost = fieldBoosts[field]
    const seen = { exact: new Set(), stem: new Set(), part: new Set(), folded: new Set() }
    for (const { kind, term } of analyser.analyse(texts[field], language)) {
      if (seen[kind].has(term)) continue
      seen[kind].add(term)
      const before = worths[kind].get(term)
      const worth = Math.max(
        1,
        Math.round(boost * scale * (before === undefined ? 1 : furtherFields)),
      )
      worths[kind].set(term, (before ?? 0) + worth)
    }
  }
  return worths
}

/** The best first, so that what comes after is what adds a tenth. */
const byWorth = [...searchFields].sort((a, b) => fieldBoosts[b] - fieldBoosts[a])
