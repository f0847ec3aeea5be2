import { didYouMean } from '@/analyser/didYouMean'
import { maxEdits } from '@/analyser/maxEdits'
import { tokenise } from '@/analyser/tokenise'
import type { Locale } from '@/domain/vocabulary/locales'

import { clip } from '../readQuery'
import { countHits } from './countHits'
import { findMatches } from './findMatches'
import { findNearTerms } from './findNearTerms'
import type { Holding } from './makeHolding'
import type { Scratch } from './makeScratch'
import { termKinds } from './termKinds'

/**
 * Writes a query anew with the likeliest words for those that stand nowhere, given by where they begin;
 * null when there are none, or when that would find nothing with all the words.
 */
export function correctQuery(
  holding: Holding,
  typed: string,
  missing: readonly number[],
  locale: Locale,
  scratch: Scratch,
): string | null {
  const read = clip(typed)
  let corrected = ''
  let from = 0
  for (const { end, start, text } of tokenise(read)) {
    if (start < from || !missing.slice(0, mostCorrected).includes(start)) continue
    const better = findBetter(holding, text, locale)
    if (better === null) continue
    corrected += read.slice(from, start) + better
    from = end
  }
  if (from === 0) return null

  corrected += read.slice(from)
  const { isLoosened, slots } = findMatches(holding, corrected, locale, scratch)
  return slots.length > 0 && !isLoosened ? corrected : null
}

const mostCorrected = 5

/** The likeliest of the words that occur, as they are written. */
function findBetter(holding: Holding, word: string, locale: Locale): string | null {
  if (word.length < 3 || word.length > 40 || /\d/.test(word)) return null
  const reach = Math.max(1, maxEdits(word))
  const frequencies = new Map<string, number>()
  for (const { index } of holding.indicesFor(locale)) {
    const near = index
      .segments()
      .flatMap((segment) => findNearTerms(segment, termKinds.exact, word, reach))
    for (const term of new Set(near)) {
      const hits = countHits(index, termKinds.exact + term)
      if (hits > 0) frequencies.set(term, (frequencies.get(term) ?? 0) + hits)
    }
  }
  return didYouMean(word, frequencies)[0] ?? null
}
