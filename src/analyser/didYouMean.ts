import { editDistance } from './editDistance'
import { fold } from './fold'
import { swapCost } from './keyboard'
import { maxEdits } from './maxEdits'

/** Words that exist, with how often they do. */
export type Dictionary = Iterable<readonly [word: string, frequency: number]>

/** The words of a dictionary that somebody may have meant, the likeliest first; the word itself never. */
export function didYouMean(word: string, dictionary: Dictionary, limit = 1): string[] {
  if (word.length > longestWord) return []
  const reach = Math.max(1, maxEdits(word))
  const letters = lettersOf(word)
  const found: { candidate: string; score: number }[] = []
  for (const [candidate, frequency] of dictionary) {
    if (candidate === word || !mayBeNear(word, candidate, letters, reach)) continue
    const distance = editDistance(word, candidate, reach, swapCost)
    if (distance <= reach) found.push({ candidate, score: distance - likelihood(frequency) })
  }
  found.sort((a, b) => a.score - b.score || a.candidate.localeCompare(b.candidate, 'sv'))
  return found.slice(0, limit).map(({ candidate }) => candidate)
}

const longestWord = 40

/** A word ten times as common makes up for a fifth of a slip. */
const likelihood = (frequency: number) => 0.2 * Math.log10(Math.max(1, frequency))

/** A quick look at length and letters, which spares most words the closer one. */
function mayBeNear(word: string, candidate: string, letters: number, reach: number): boolean {
  if (Math.abs(word.length - candidate.length) > reach) return false
  const others = lettersOf(candidate)
  return countBits(letters & ~others) <= reach && countBits(others & ~letters) <= reach
}

/** Which letters a word has, a bit for each; å and a are one, as they are nearly one to the distance. */
function lettersOf(word: string): number {
  let bits = 0
  for (const letter of fold(word)) bits |= 1 << (letter.charCodeAt(0) & 31)
  return bits
}

function countBits(bits: number): number {
  let count = 0
  for (let rest = bits; rest; rest &= rest - 1) count += 1
  return count
}
