import type { Analyser } from '@/analyser/makeAnalyser'
import type { LanguageCode } from '@/analyser/term'

import { termKinds } from './termKinds'

export type TermNumbers = ReturnType<typeof makeTermNumbers>

/** Numbers for words and for terms, so that each word is analysed once, and counted without its letters. */
export function makeTermNumbers(analyser: Analyser, language: LanguageCode) {
  const words = new Map<string, number>()
  /** By the number of a word, the numbers of its terms. */
  const wordTerms: (readonly number[])[] = []
  const numbers = new Map<string, number>()
  const terms: string[] = []
  let ordered: readonly number[] = []

  function numberOf(term: string): number {
    const known = numbers.get(term)
    if (known !== undefined) return known
    numbers.set(term, terms.length)
    return terms.push(term) - 1
  }

  return {
    terms,
    wordTerms,
    numberOf,
    wordNumber: (word: string): number => {
      const known = words.get(word)
      if (known !== undefined) return known
      words.set(word, wordTerms.length)
      const own = analyser.termsOf(word, language)
      return wordTerms.push(own.map(({ kind, term }) => numberOf(termKinds[kind] + term))) - 1
    },
    /** The numbers of all terms, in the order of the terms; those that were in order before are not sorted again. */
    inOrder: (): readonly number[] => {
      const fresh = terms.slice(ordered.length).map((_, at) => ordered.length + at)
      fresh.sort((one, other) => ((terms[one] as string) < (terms[other] as string) ? -1 : 1))
      ordered = mergeOrdered(ordered, fresh, terms)
      return ordered
    },
    /** Forgets everything, between segments, when it has come to be too much. */
    tidy: () => {
      if (terms.length < mostTerms) return
      for (const list of [terms, wordTerms]) list.length = 0
      ordered = []
      for (const map of [numbers, words]) map.clear()
    },
  }
}

/** Some hundred megabytes, for the time that an index is built. */
const mostTerms = 600_000

/** Two lists of numbers, each in the order of the terms, as one. */
function mergeOrdered(
  some: readonly number[],
  others: readonly number[],
  terms: readonly string[],
): readonly number[] {
  if (some.length === 0 || others.length === 0) return some.length === 0 ? others : some
  const merged: number[] = []
  let at = 0
  for (const other of others) {
    const term = terms[other] as string // numbers of terms
    while (at < some.length && (terms[some[at] as number] as string) < term) {
      merged.push(some[at++] as number)
    }
    merged.push(other)
  }
  while (at < some.length) merged.push(some[at++] as number)
  return merged
}
