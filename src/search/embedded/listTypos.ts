import { editDistance } from '@/analyser/editDistance'
import { hasSwedishLetters } from '@/analyser/fold'
import type { Alternative, QueryWord } from '@/analyser/query/query'
import type { TermKind } from '@/analyser/term'

import { typoWeight } from '../boosts'
import { countHits } from './countHits'
import { findNearTerms } from './findNearTerms'
import type { LanguageIndex } from './makeLanguageIndex'
import { termKinds } from './termKinds'

/** Lists the terms that a word may be meant for, by as many wrong letters as it may have, nearest first. */
export function listTypos(
  index: LanguageIndex,
  { maxEdits, stems, text }: QueryWord,
): Alternative[] {
  if (text.length > longestWord) return []
  const kinds: TermKind[] = hasSwedishLetters(text) ? typed : [...typed, 'folded']
  const found = kinds.flatMap((kind) => {
    const near = new Map<string, number>()
    for (const asked of new Set([text, ...stems])) {
      for (const segment of index.segments()) {
        for (const term of findNearTerms(segment, termKinds[kind], asked, maxEdits)) {
          const distance = editDistance(asked, term, maxEdits)
          near.set(term, Math.min(distance, near.get(term) ?? distance))
        }
      }
    }
    return [...near].map(([term, distance]) => ({ kind, term, distance }))
  })
  return found
    .filter(({ kind, term }) => countHits(index, termKinds[kind] + term) > 0)
    .sort((a, b) => a.distance - b.distance || (a.term < b.term ? -1 : 1))
    .slice(0, mostTerms)
    .map(({ distance, kind, term }) => ({ kind, term, weight: typoWeight / Math.max(1, distance) }))
}

const typed: TermKind[] = ['exact', 'stem']

/** What is longer is no word that somebody mistyped. */
const longestWord = 40

const mostTerms = 50
