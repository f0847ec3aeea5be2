import { editDistance } from '@/analyser/editDistance'
import { hasSwedishLetters } from '@/analyser/fold'
import type { Alternative, QuerySynonym, QueryWord } from '@/analyser/query/query'
import { type TermKind, weights } from '@/analyser/term'
import type { Locale } from '@/domain/vocabulary/locales'

import { typoWeight } from '../boosts'
import type { CountedWord } from './census'
import { termField } from './indexRules'

/** A clause as OpenSearch reads it. */
export type Clause = Readonly<Record<string, unknown>>

/** What answers a word: itself, a synonym that covers it, or what is nearly it. The rarer, the more it counts. */
export function toWordClause(counted: CountedWord, language: Locale, items: number): Clause {
  const { count, synonyms, word } = counted
  const clauses = [
    ...word.alternatives.map((one) => toTermClause(one, language)),
    ...listTypos(counted).map((one) => toTermClause(one, language)),
    ...synonyms.map((synonym) => toSynonymClause(synonym, language)),
  ]
  return { dis_max: { queries: clauses, boost: rarity(count, items) } }
}

/** What says that a word is there, itself or by a synonym; a part of it is not it. */
export function toWholeClause(
  { synonyms, word }: Pick<CountedWord, 'word' | 'synonyms'>,
  language: Locale,
): Clause {
  const whole = word.alternatives.filter(({ weight }) => weight >= weights.folded)
  const should = [
    ...whole.map((one) => toTermClause(one, language)),
    ...synonyms.map((synonym) => toSynonymClause(synonym, language)),
  ]
  return { bool: { filter: [{ bool: { should } }] } }
}

/** The terms that are taken for a word with typing errors; the nearer, the more they are worth. */
export const listTypos = ({ near, word }: CountedWord): Alternative[] =>
  near.flatMap(({ kind, term }) => {
    const distance = editDistance(word.text, term, word.maxEdits)
    if (distance > word.maxEdits) return []
    return [{ kind, term, weight: typoWeight / Math.max(1, distance) }]
  })

/** Whoever types å, ä or ö means it; others may have written without. */
export const kindsNear = (word: string): TermKind[] =>
  hasSwedishLetters(word) ? ['exact', 'stem'] : ['exact', 'stem', 'folded']

const toTermClause = ({ kind, term, weight }: Alternative, language: Locale): Clause => ({
  term: { [termField(language, kind)]: { value: term, boost: weight } },
})

/** All its words must be there; it counts as one word, however many it has. */
function toSynonymClause({ weight, words }: QuerySynonym, language: Locale): Clause {
  const must = words.map((word) => anyOf(word, language))
  return { bool: { must, boost: weight / Math.max(1, words.length) } }
}

const anyOf = ({ alternatives }: QueryWord, language: Locale): Clause => ({
  dis_max: { queries: alternatives.map((one) => toTermClause(one, language)) },
})

const rarity = (count: number, items: number): number =>
  Math.log(1 + (Math.max(0, items - count) + 0.5) / (count + 0.5))
