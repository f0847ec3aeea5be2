import type { TermKind } from '../term'

/** One way in which a word of a query may be found: a term, and the kind of term in the index. */
export type Alternative = { term: string; kind: TermKind; weight: number }

/** A word that somebody typed; one of the alternatives should be found. */
export type QueryWord = {
  text: string
  start: number
  end: number
  /** Its base forms, by which synonyms are looked up. */
  stems: readonly string[]
  alternatives: readonly Alternative[]
  /** How many letters an engine may overlook; none in words that the analyser knows. */
  maxEdits: number
}

/** Other words for some of the words typed, from the first up to but not including the last. */
export type QuerySynonym = { from: number; to: number; words: readonly QueryWord[]; weight: number }

/** What somebody looks for: a text answers each word, itself or by a synonym that covers it. */
export type Query = { words: readonly QueryWord[]; synonyms: readonly QuerySynonym[] }

/** All the terms that a query asks for, which `highlight` marks. */
export function termsOf(query: Query): Alternative[] {
  const others = query.synonyms.flatMap((synonym) => synonym.words)
  return [...query.words, ...others].flatMap((word) => word.alternatives)
}
