import type { Alternative, Query, QuerySynonym, QueryWord } from '@/analyser/query/query'
import { weights } from '@/analyser/term'

import type { FoundTerm } from '../engine'
import { impacts } from './impact'
import { listTypos } from './listTypos'
import type { LanguageIndex } from './makeLanguageIndex'
import type { Scratch } from './makeScratch'
import { findTerm } from './segment'
import { increase, raise, type Tally } from './tally'
import { termKinds } from './termKinds'

export type Matched = Readonly<{
  /** By slot: what the words add up to that are answered there. */
  scores: Tally
  /** By slot: how many of the words are answered. */
  answered: Tally
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
    const covering = query.synonyms.filter(({ from, to }) => from <= at && at < to)
    if (!addWord(word, covering, worth)) missing.push(word.start)
    countWord(index, worth, scores, answered)
    scratch.release(1)
  })
  return { scores, answered, typos, missing }

  /** Says whether the word is there, itself or by a synonym; a part of it, or a word like it, are not it. */
  function addWord(word: QueryWord, synonyms: readonly QuerySynonym[], worth: Tally) {
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
function addAll(index: LanguageIndex, alternatives: readonly Alternative[], worth: Tally) {
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
        raise(worth, slot, weight * (impacts[reader.impacts[at] as number] as number))
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
  worth: Tally,
  scratch: Scratch,
): number {
  const [first, ...others] = words.map(({ alternatives }) => {
    const own = scratch.take()
    addAll(index, alternatives, own)
    return own
  })
  let hits = 0
  for (let at = 0; first && at < first.count; at += 1) {
    const slot = first.slots[at] as number // counted slots
    let weakest = first.values[slot] as number
    for (const { values } of others) weakest = Math.min(weakest, values[slot] as number)
    if (weakest === 0) continue
    raise(worth, slot, weight * weakest)
    hits += 1
  }
  scratch.release(words.length)
  return hits
}

/** Adds a word to what has been found: the fewer documents have it, the more it tells. */
function countWord(
  index: LanguageIndex,
  { count, slots, values }: Tally,
  scores: Tally,
  answered: Tally,
) {
  const rarity = Math.log(1 + (index.size() - count + 0.5) / (count + 0.5))
  for (let at = 0; at < count; at += 1) {
    const slot = slots[at] as number // counted slots
    increase(scores, slot, rarity * (values[slot] as number))
    increase(answered, slot, 1)
  }
}
