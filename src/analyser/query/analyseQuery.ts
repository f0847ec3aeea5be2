import { hasSwedishLetters } from '../fold'
import { maxEdits } from '../maxEdits'
import { type Term, type Token, weights } from '../term'
import type { Alternative, QueryWord } from './query'

/** What the reading of a query asks of an analyser. */
export type Reader = {
  tokens: readonly Token[]
  termsOf: (word: string) => readonly Pick<Term, 'term' | 'kind'>[]
  foldedTermsOf: (word: string) => readonly string[]
  knows: (word: string) => boolean
  isStopWord: (word: string) => boolean
}

/** How much it counts that a text has a part of the word that was asked for. */
const partAsked = 0.3

/** Reads what somebody typed: each word with all the ways in which it may be found. */
export function analyseQuery(reader: Reader): QueryWord[] {
  const outer = withoutInner(reader.tokens)
  const telling = outer.filter(({ text }) => !reader.isStopWord(text))
  return (telling.length > 0 ? telling : outer).map((token) => toQueryWord(token, reader))
}

/** The parts of a word with hyphens are ways to find it, and no words of their own. */
const withoutInner = (tokens: readonly Token[]) =>
  tokens.filter(
    ({ end }, index) =>
      !tokens.slice(Math.max(0, index - 8), index).some((before) => before.end >= end),
  )

function toQueryWord({ text, start, end }: Token, reader: Reader): QueryWord {
  const inner = reader.tokens.filter(
    (token) => token.start >= start && token.end <= end && token.text !== text,
  )
  const alternatives = [
    ...ownTerms(text, reader),
    ...inner.flatMap((token) => weaker(ownTerms(token.text, reader))),
  ]
  const stems = reader.termsOf(text).flatMap(({ kind, term }) => (kind === 'stem' ? [term] : []))
  const edits = inner.length > 0 || reader.knows(text) ? 0 : maxEdits(text)
  return { text, start, end, stems, alternatives: strongest(alternatives), maxEdits: edits }
}

function ownTerms(text: string, reader: Reader): Alternative[] {
  const found = reader.termsOf(text).flatMap(({ term, kind }): Alternative[] => {
    if (kind === 'exact') return [{ term, kind, weight: weights.exact }]
    if (kind === 'stem') return bothAsWholeAndPart(term)
    return kind === 'part' ? [{ term, kind: 'stem', weight: partAsked }] : []
  })
  return hasSwedishLetters(text) ? found : [...found, ...foldedTerms(text, reader)]
}

const bothAsWholeAndPart = (term: string): Alternative[] => [
  { term, kind: 'stem', weight: weights.stem },
  { term, kind: 'part', weight: weights.part },
]

/** Whoever types å, ä or ö means it; others may have no such keys. */
const foldedTerms = (text: string, reader: Reader): Alternative[] =>
  reader.foldedTermsOf(text).map((term) => ({ term, kind: 'folded', weight: weights.folded }))

const weaker = (alternatives: readonly Alternative[]) =>
  alternatives.map((alternative) => ({ ...alternative, weight: alternative.weight * partAsked }))

/** Each term once, at its best. */
function strongest(alternatives: readonly Alternative[]): Alternative[] {
  const best = new Map<string, Alternative>()
  for (const alternative of alternatives) {
    const key = `${alternative.kind} ${alternative.term}`
    if ((best.get(key)?.weight ?? 0) < alternative.weight) best.set(key, alternative)
  }
  return [...best.values()]
}
