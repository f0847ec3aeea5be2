import type { LanguageIndex } from './makeLanguageIndex'
import { findTerm } from './segment'

/** How many documents have a term, by its name in the dictionary. */
export function countHits(index: LanguageIndex, term: string): number {
  const { reader } = index
  let hits = 0
  for (const segment of index.segments()) {
    const number = findTerm(segment, term)
    const count = number < 0 ? 0 : reader.read(segment, number)
    for (let at = 0; at < count; at += 1) {
      if ((segment.slots[reader.docs[at] as number] as number) >= 0) hits += 1
    }
  }
  return hits
}
