import type { Alternative, Query, QuerySynonym, QueryWord } from '@/analyser/query/query'
import { weights } from '@/analyser/term'

import type { FoundTerm } from '../engine'
import { impacts } from './impact'
import { listTypos } from './listTypos'
import type { LanguageIndex } from './makeLanguageIndex'
import type { Scratch } from './makeScratch'
import { findTerm } from './segment'
import { termKinds } from './termKinds'

export type Matched = Readonly<{
  /** By slot: what the words add up to that are answered there. */
  scores: Float32Array
  /** By slot: how many of the words are answered. */
  answered: Float32Array
  /** What was taken for words with typing errors. */
  typos: readonly FoundTerm[]
  /** Where in the query the words begin that stand nowhere. */
  missing: readonly number[]
}>

/**
 * Looks for the words of a query among the texts of a language. A word is answered by the best of its
 * alternatives, or by a synonym all of whose words are there, and counts the more the fewer answer it.
 */
export function matchQuery(index: LanguageIndex, query: Query, scratch: Scratch): Matched {
  const scores = scratch.take()
  const answered = scratch.take()
  const typos: FoundTerm[] = []
  const missing: number[] = []
  let typosLeft = mostTypos

  query.words.forEach((word, at) => {
    const worth = scratch.take()
    if (
      !addWord(
        word,
        query.synonyms.filter(({ from, to }) => from <= at && at < to),
        worth,
      )
    ) {
      missing.push(word.start)
    }
    countWord(index, worth, scores, answered)
    scratch.release(1)
  })
  return { scores, answered, typos, missing }

  /** Says whether the word is there, itself or by a synonym; a part of it, or a word like it, are not it. */
  function addWord(word: QueryWord, synonyms: readonly QuerySynonym[], worth: Float32Array) {
    const [whole, parts] = halve(word.alternatives)
    const hits = addAll(index, whole, worth)
    const others = synonyms.map((synonym) => addSynonym(index, synonym, worth, scratch))
    const isThere = hits > 0 || others.some((count) => count > 0)
    addAll(index, parts, worth)
    if (!isThere && word.maxEdits > 0 && typosLeft > 0) {
      const near = listTypos(index, word)
      addAll(index, near, worth)
      typos.push(...near)
      typosLeft -= 1
    }
    return isThere
  }
}

/** So many words of a query are looked for with typing errors. */
const mostTypos = 5

/** What counts for less than a folded word is a part of the word. */
const halve = (alternatives: readonly Alternative[]) =>
  [true, false].map((isWhole) =>
    alternatives.filter(({ weight }) => weight >= weights.folded === isWhole),
  ) as [Alternative[], Alternative[]] // two go in

/** Each slot is worth the best of the alternatives that are there; tells how many hits there were. */
function addAll(index: LanguageIndex, alternatives: readonly Alternative[], worth: Float32Array) {
  const { reader } = index
  let hits = 0
  for (const { kind, term, weight } of alternatives) {
    for (const segment of index.segments()) {
      const number = findTerm(segment, termKinds[kind] + term)
      if (number < 0) continue
      const count = reader.read(segment, number)
      for (let at = 0; at < count; at += 1) {
        const slot = segment.slots[reader.docs[at] as number] as number // documents of the segment
        if (slot < 0) continue
        const value = weight * (impacts[reader.impacts[at] as number] as number)
        if (value > (worth[slot] as number)) worth[slot] = value
        hits += 1
      }
    }
  }
  return hits
}

/** All the words of a synonym must be there, and the weakest of them counts; tells how many have it. */
function addSynonym(
  index: LanguageIndex,
  { weight, words }: QuerySynonym,
  worth: Float32Array,
  scratch: Scratch,
): number {
  const weakest = scratch.take().fill(Number.POSITIVE_INFINITY)
  for (const { alternatives } of words) {
    const own = scratch.take()
    addAll(index, alternatives, own)
    for (let slot = 0; slot < own.length; slot += 1) {
      if ((own[slot] as number) < (weakest[slot] as number)) weakest[slot] = own[slot] as number
    }
    scratch.release(1)
  }
  let hits = 0
  for (let slot = 0; slot < worth.length; slot += 1) {
    const value = weight * (weakest[slot] as number)
    if (value > 0) hits += 1
    if (value > (worth[slot] as number)) worth[slot] = value
  }
  scratch.release(1)
  return hits
}

/** Adds a word to what has been found: the fewer documents have it, the more it tells. */
function countWord(
  index: LanguageIndex,
  worth: Float32Array,
  scores: Float32Array,
  answered: Float32Array,
) {
  let having = 0
  for (let slot = 0; slot < worth.length; slot += 1) if (worth[slot] !== 0) having += 1
  if (having === 0) return

  const rarity = Math.log(1 + (index.size() - having + 0.5) / (having + 0.5))
  for (let slot = 0; slot < worth.length; slot += 1) {
    const value = worth[slot] as number // both are as long
    if (value === 0) continue
    ;(scores[slot] as number) += rarity * value
    ;(answered[slot] as number) += 1
  }
}
