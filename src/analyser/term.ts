/** The languages that texts are analysed in. */
export type LanguageCode = 'sv' | 'en'

/** A word of a text as it is compared, and where it stands in the text as it was written. */
export type Token = { text: string; start: number; end: number }

/**
 * What a term of a text is.
 *
 * - `exact`: the word as it stands
 * - `stem`: its base form
 * - `part`: a word that it is made of
 * - `folded`: any of these as somebody without å, ä and ö would write it
 */
export type TermKind = 'exact' | 'stem' | 'part' | 'folded'

/** One term that a word of a text can be found by. */
export type Term = { term: string; kind: TermKind; weight: number; start: number; end: number }

/** A word as a language sees it: its base forms, the likeliest first, and what it is made of. */
export type WordForms = { stems: readonly string[]; parts: readonly string[] }

/** How much a hit on each kind of term is worth in an index. */
export const weights: Readonly<Record<TermKind, number>> = {
  exact: 1,
  stem: 0.8,
  part: 0.5,
  folded: 0.4,
}
