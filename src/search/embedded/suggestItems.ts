import { hasSwedishLetters } from '@/analyser/fold'
import { weights } from '@/analyser/term'
import type { Locale } from '@/domain/vocabulary/locales'

import { impacts } from './impact'
import { listBest } from './listBest'
import type { Holding } from './makeHolding'
import type { LanguageIndex } from './makeLanguageIndex'
import type { Scratch } from './makeScratch'
import { lowerBound, prefixEnd } from './segment'
import { increase, raise, type Tally } from './tally'
import { termKinds } from './termKinds'

/** Proposes items whose titles or names have words that begin like each of these, the best first. */
export function suggestItems(
  { idAt, indicesFor, orders, qualities, table }: Holding,
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
    for (let at = 0; at < answered.count; at += 1) {
      const slot = answered.slots[at] as number // counted slots
      const isWhole = answered.values[slot] === words.length
      if (!isWhole || ((readers[slot] ?? 0) & bit) === 0) continue
      raise(scores, slot, (sums.values[slot] as number) * (qualities()[slot] as number))
      slots.push(slot)
    }
  }
  const best = listBest(slots, limit, scores.values, orders.of('newest', locale).places)
  return best.flatMap((slot) => idAt(slot) ?? [])
}

function addWord(
  index: LanguageIndex,
  word: string,
  scratch: Scratch,
  sums: Tally,
  answered: Tally,
) {
  const worth = scratch.take()
  addBeginnings(index, termKinds.titleWord + word, 1, worth)
  if (!hasSwedishLetters(word)) {
    addBeginnings(index, termKinds.foldedTitleWord + word, weights.folded, worth)
  }
  for (let at = 0; at < worth.count; at += 1) {
    const slot = worth.slots[at] as number // counted slots
    increase(sums, slot, worth.values[slot] as number)
    increase(answered, slot, 1)
  }
  scratch.release(1)
}

/** Whole words count double. */
function addBeginnings(index: LanguageIndex, prefix: string, weight: number, worth: Tally) {
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
        if (slot < 0) continue
        raise(worth, slot, weight * impact * (length === prefix.length ? 2 : 1))
      }
    }
  }
}
