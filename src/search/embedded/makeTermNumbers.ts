import type { Analyser } from '@/analyser/makeAnalyser'
import type { LanguageCode } from '@/analyser/term'

import { termKinds } from './termKinds'

export type TermNumbers = ReturnType<typeof makeTermNumbers>

/** Numbers for terms, and for each word the numbers of its terms: words are analysed once each. */
export function makeTermNumbers(analyser: Analyser, language: LanguageCode) {
  const terms: string[] = []
  const numbers = new Map<string, number>()
  const words = new Map<string, readonly number[]>()

  function numberOf(term: string): number {
    const known = numbers.get(term)
    if (known !== undefined) return known
    numbers.set(term, terms.length)
    return terms.push(term) - 1
  }

  return {
    terms,
    numberOf,
    ofWord: (word: string): readonly number[] => {
      const known = words.get(word)
      if (known) return known
      const found = analyser
        .termsOf(word, language)
        .map(({ kind, term }) => numberOf(termKinds[kind] + term))
      words.set(word, found)
      return found
    },
    /** Forgets everything, between segments, when it has come to be too much. */
    tidy: () => {
      if (terms.length < mostTerms) return
      terms.length = 0
      numbers.clear()
      words.clear()
    },
  }
}

/** Some hundred megabytes, for the time that an index is built. */
const mostTerms = 600_000
