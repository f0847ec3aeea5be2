import { hasSwedishLetters } from '@/analyser/fold'
import { weights } from '@/analyser/term'
import type { Locale } from '@/domain/vocabulary/locales'

import { impacts } from './impact'
import { listBest } from './listBest'
import type { Holding } from './makeHolding'
import type { LanguageIndex } from './makeLanguageIndex'
import type { Scratch } from './makeScratch'
import { lowerBound, prefixEnd } from './segment'
import { termKinds } from './termKinds'

/** Proposes items whose titles or names have words that begin like each of these, the best first. */
export function suggestItems(
  { indicesFor, orders, qualities, table }: Holding,
  words: readonly string[],
  locale: Locale,
  limit: number,
  scratch: Scratch,
): string[] {
  scratch.begin(table.reach())
  const scores = scratch.take()
  const slots: number[] = []
  for (const { bit, index, readers } of indicesFor(locale)) {
    const answered = scratch.take()
    const sums = scratch.take()
    for (const word of words) addWord(index, word, scratch, sums, answered)
    for (let slot = 0; slot < answered.length; slot += 1) {
      if (answered[slot] !== words.length || ((readers[slot] ?? 0) & bit) === 0) continue
      scores[slot] = (sums[slot] as number) * (qualities()[slot] as number) // kept by slot
      slots.push(slot)
    }
  }
  const best = listBest(slots, limit, scores, orders.of('newest', locale).places)
  return best.flatMap((slot) => table.itemAt(slot)?.id ?? [])
}

function addWord(
  index: LanguageIndex,
  word: string,
  scratch: Scratch,
  sums: Float32Array,
  answered: Float32Array,
) {
  const worth = scratch.take()
  addBeginnings(index, termKinds.titleWord + word, 1, worth)
  if (!hasSwedishLetters(word)) {
    addBeginnings(index, termKinds.foldedTitleWord + word, weights.folded, worth)
  }
  for (let slot = 0; slot < worth.length; slot += 1) {
    const value = worth[slot] as number // within its length
    if (value === 0) continue
    ;(sums[slot] as number) += value
    ;(answered[slot] as number) += 1
  }
  scratch.release(1)
}

/** Whole words count double. */
function addBeginnings(index: LanguageIndex, prefix: string, weight: number, worth: Float32Array) {
  const { reader } = index
  for (const segment of index.segments()) {
    const start = lowerBound(segment, prefix)
    const end = prefixEnd(segment, prefix, start)
    for (let number = start; number < end; number += 1) {
      const length = (segment.termStarts[number + 1] ?? 0) - (segment.termStarts[number] ?? 0)
      const count = reader.read(segment, number)
      for (let at = 0; at < count; at += 1) {
        const slot = segment.slots[reader.docs[at] as number] as number // documents of the segment
        const impact = impacts[reader.impacts[at] as number] as number // one for each byte
        const value = weight * impact * (length === prefix.length ? 2 : 1)
        if (slot >= 0 && value > (worth[slot] as number)) worth[slot] = value
      }
    }
  }
}
