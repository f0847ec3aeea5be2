import type { Analyser } from '@/analyser/makeAnalyser'
import type { QuerySynonym, QueryWord } from '@/analyser/query/query'
import type { Locale } from '@/domain/vocabulary/locales'

import type { FoundTerm } from '../engine'
import { termField } from './indexRules'
import type { Shelf } from './shelves'
import { type Clause, kindsNear, toWholeClause } from './toWordClause'

/** A word of a query, and what an index has of it. */
export type CountedWord = Readonly<{
  word: QueryWord
  /** The synonyms that cover it. */
  synonyms: readonly QuerySynonym[]
  /** How many items have it, or a synonym. */
  count: number
  /** What is nearly it, with how often; none for words that the analyser knows or that are there. */
  near: readonly (FoundTerm & { freq: number })[]
}>

/** The words of a query as they are read in one language, and whose texts are looked into. */
export type Side = Shelf & Readonly<{ words: readonly CountedWord[] }>

export type Census = Readonly<{ items: number; sides: readonly Side[] }>

/** A side before anybody has counted. */
export type Uncounted = Shelf &
  Readonly<{ words: readonly Pick<CountedWord, 'word' | 'synonyms'>[] }>

/** What is asked of a node at once: a search, and what it answered. */
export type LookAtAll = (searches: readonly Clause[]) => Promise<readonly Counted[]>

export type Counted = Readonly<{
  hits: Readonly<{ total: Readonly<{ value: number }> }>
  suggest?: Readonly<
    Record<string, readonly { options: readonly { text: string; freq: number }[] }[]>
  >
}>

/** Counts are good enough for so long; what this process writes, it counts anew. */
const longestKept = 30_000
const mostKept = 5_000

/** So many unknown words are looked after; each costs a node some milliseconds. */
const mostUnknown = 4

/**
 * Counts how many items have each word of a query, in one question to the node. What was counted a
 * moment ago is known still: only words that are there are remembered.
 */
export function makeCensus(lookAtAll: LookAtAll, knows: Analyser['knows']) {
  const kept = new Map<string, number>()
  let since = Date.now()

  async function take(uncounted: readonly Uncounted[]): Promise<Census> {
    if (Date.now() - since > longestKept || kept.size > mostKept) forget()
    const asked = new Map<string, Clause>()
    let unknown = 0
    if (!kept.has(everything)) asked.set(everything, { query: { term: { live: true } } })
    for (const { language, words } of uncounted) {
      for (const one of words) {
        const key = keyOf(language, one)
        if (kept.has(key) || asked.has(key)) continue
        const isUnknown = mayBeWrong(one.word, language) && unknown < mostUnknown
        if (isUnknown) unknown += 1
        asked.set(key, {
          query: toWholeClause(one, language),
          ...(isUnknown && { suggest: askNear(one.word.text, language) }),
        })
      }
    }
    const answers = asked.size > 0 ? await ask(asked) : new Map<string, Counted>()
    return {
      items: countOf(everything, answers),
      sides: uncounted.map((side) => ({
        ...side,
        words: side.words.map((one): CountedWord => {
          const key = keyOf(side.language, one)
          const count = countOf(key, answers)
          return { ...one, count, near: count > 0 ? [] : readNear(answers.get(key)) }
        }),
      })),
    }
  }

  async function ask(asked: ReadonlyMap<string, Clause>): Promise<Map<string, Counted>> {
    const searches = [...asked.values()].map((one) => ({ size: 0, track_total_hits: true, ...one }))
    const answers = await lookAtAll(searches)
    const counted = new Map([...asked.keys()].map((key, at) => [key, answers[at] as Counted])) // as many
    for (const [key, { hits }] of counted) if (hits.total.value > 0) kept.set(key, hits.total.value)
    return counted
  }

  const countOf = (key: string, answers: ReadonlyMap<string, Counted>) =>
    answers.get(key)?.hits.total.value ?? kept.get(key) ?? 0

  /** Numbers and words that the analyser knows are meant as they are typed. */
  const mayBeWrong = ({ text }: QueryWord, language: Locale) =>
    !/\d/.test(text) && !knows(text, language)

  function forget() {
    kept.clear()
    since = Date.now()
  }

  return { take, forget }
}

const everything = '*'

/** A word is the same word wherever it stands, with the same synonyms. */
const keyOf = (language: Locale, { synonyms, word }: Uncounted['words'][number]) =>
  [language, word.text, ...synonyms.map((one) => one.words.map(({ text }) => text).join('+'))].join(
    ' ',
  )

const askNear = (text: string, language: Locale): Clause =>
  Object.fromEntries(
    kindsNear(text).map((kind) => [
      kind,
      {
        text,
        term: {
          field: termField(language, kind),
          analyzer: 'words',
          suggest_mode: 'always',
          prefix_length: 0,
          min_word_length: 3,
          size: 12,
        },
      },
    ]),
  )

const readNear = (answer: Counted | undefined): CountedWord['near'] =>
  (['exact', 'stem', 'folded'] as const).flatMap((kind) =>
    (answer?.suggest?.[kind] ?? []).flatMap(({ options }) =>
      options.map(({ freq, text }) => ({ term: text, kind, freq })),
    ),
  )
