import { type Query, termsOf } from '@/analyser/query/query'
import type { Locale } from '@/domain/vocabulary/locales'

import { missingWordWeight } from '../boosts'
import type { FoundTerm } from '../engine'
import { readQuery } from '../readQuery'
import type { Holding } from './makeHolding'
import type { Scratch } from './makeScratch'
import { type Matched, matchQuery } from './matchQuery'
import { raise, type Tally } from './tally'

export type Matches = Readonly<{
  /** What was found, in no order. */
  slots: readonly number[]
  /** By slot. */
  scores: Float32Array
  terms: readonly FoundTerm[]
  isLoosened: boolean
  /** Where the words begin that stand nowhere. */
  missing: readonly number[]
}>

/**
 * Finds what a reader is to find for a query with at least one word: what has all the words; and when
 * nothing has, what has some of them.
 */
export function findMatches(
  holding: Holding,
  typed: string,
  locale: Locale,
  scratch: Scratch,
): Matches {
  scratch.begin(holding.table.reach())
  const scores = scratch.take()
  const parts = holding.indicesFor(locale).map(({ bit, index, readers }): Part => {
    const query = readQuery(holding.analyser, typed, index.language, locale)
    const isTelling = query.words.some(
      ({ text }) => !holding.analyser.isStopWord(text, index.language),
    )
    return { bit, isTelling, query, readers, ...matchQuery(index, query, scratch) }
  })
  const collect = (isLoosened: boolean) =>
    parts.flatMap((part) => collectSlots(part, isLoosened, holding.qualities(), scores))

  const whole = collect(false)
  const slots = whole.length > 0 ? whole : collect(true)
  return {
    slots,
    scores: scores.values,
    terms: listTerms(parts),
    isLoosened: whole.length === 0 && slots.length > 0,
    missing: listMissing(parts),
  }
}

/** What was found among the texts of one language. */
type Part = Matched &
  Readonly<{
    query: Query
    /** Words that say nothing find nothing, unless all of them are there. */
    isTelling: boolean
    /** By slot: which readers find it here; and the bit of this one. */
    readers: Uint8Array
    bit: number
  }>

/** The slots that are for the reader and answer enough of the words; notes what they score. */
function collectSlots(
  { answered, bit, isTelling, query, readers, ...part }: Part,
  isLoosened: boolean,
  qualities: Float32Array,
  scores: Tally,
): number[] {
  if (isLoosened && !isTelling) return []
  const words = query.words.length
  const enough = isLoosened ? 1 : words
  const slots: number[] = []
  for (let at = 0; at < answered.count; at += 1) {
    const slot = answered.slots[at] as number // counted slots
    const count = answered.values[slot] as number
    if (count < enough || ((readers[slot] ?? 0) & bit) === 0) continue
    const kept = count === words ? 1 : (1 - missingWordWeight) ** (words - count)
    const worth = (part.scores.values[slot] as number) * kept * (qualities[slot] as number)
    raise(scores, slot, worth)
    slots.push(slot)
  }
  return slots
}

function listTerms(parts: readonly Part[]): FoundTerm[] {
  const terms = parts.flatMap(({ query, typos }) => [...termsOf(query), ...typos])
  const once = new Map(terms.map(({ kind, term }) => [`${kind} ${term}`, { kind, term }]))
  return [...once.values()]
}

const listMissing = ([first, ...others]: readonly Part[]): readonly number[] =>
  first?.missing.filter((start) => others.every(({ missing }) => missing.includes(start))) ?? []
