import { fold, hasSwedishLetters, stripAccents } from './fold'
import type { Language } from './language'
import { type TermKind, weights } from './term'

/** A term of a word, wherever the word stands. */
export type WordTerm = { term: string; kind: TermKind; weight: number }

/** Makes the terms of a word, and remembers them: texts use the same words over and over. */
export function makeWordTerms(language: Language, stopWords: ReadonlySet<string>) {
  // What has not been asked for during a whole generation is forgotten with it.
  let recent = new Map<string, readonly WordTerm[]>()
  let older = recent
  return (word: string): readonly WordTerm[] => {
    const known = recent.get(word)
    if (known) return known

    const terms =
      older.get(word) ?? (stopWords.has(word) ? [toTerm('exact', word)] : termsOf(word, language))
    if (recent.size >= generation) {
      older = recent
      recent = new Map()
    }
    recent.set(word, terms)
    return terms
  }
}

const generation = 15_000

const toTerm = (kind: TermKind, term: string): WordTerm => ({ term, kind, weight: weights[kind] })

function termsOf(word: string, language: Language): WordTerm[] {
  const { stems, parts } = language.analyse(spellingOf(bareOf(word), language))
  const all = {
    stem: unique(stems.slice(0, mostStems).map(stripAccents)),
    part: unique(parts.map(stripAccents)),
  }
  const folded = foldedOf([word, ...all.stem, ...all.part])
  return [
    toTerm('exact', word),
    ...all.stem.map((term) => toTerm('stem', term)),
    ...all.part.map((term) => toTerm('part', term)),
    ...folded.map((term) => toTerm('folded', term)),
  ]
}

/** A form may belong to several words: banan, of bana or banan. */
const mostStems = 4

/** EU:s and tv:n without their endings; e-post as epost, since both are written. */
const bareOf = (word: string) =>
  word.replace(/(?<=..):(s|n|t|en|et|er|erna|ar|arna|are|aren|ns|ts)$/, '').replace(/-/g, '')

/** A word that nobody knows is read alike with its accents and without: Müller, Muller. */
function spellingOf(word: string, language: Language): string {
  const plain = stripAccents(word)
  return plain === word || language.knows(word) ? word : plain
}

const foldedOf = (terms: readonly string[]) =>
  terms.some(hasSwedishLetters) ? unique(terms.map(fold)) : []

const unique = (terms: readonly string[]) => [...new Set(terms)]
