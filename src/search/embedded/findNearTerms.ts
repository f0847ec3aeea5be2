import { fold } from '@/analyser/fold'

import { lowerBound, prefixEnd, type Segment } from './segment'

/**
 * The terms of a kind that are within so many letters of a word: swapped, left out, put in or turned
 * around; å and ä count as a, and ö as o. The dictionary stands in order, so it is walked as a tree: what
 * begins alike is compared once, and what begins too differently is stepped over.
 */
export function findNearTerms(
  segment: Segment,
  kind: string,
  word: string,
  limit: number,
): string[] {
  const { shared, termStarts, text } = segment
  const asked = codesOf(word)
  const width = asked.length + 1
  const deepest = asked.length + limit
  const tooFar = limit + 1
  const path = new Uint16Array(deepest + 1)
  const rows = new Uint8Array((deepest + 1) * width).fill(tooFar)
  for (let at = 0; at < width; at += 1) rows[at] = Math.min(at, tooFar)
  const end = prefixEnd(segment, kind)
  const found: string[] = []

  let depth = 0 // as many letters of the term before are on the path
  let number = lowerBound(segment, kind)
  while (number < end) {
    const start = (termStarts[number] as number) + 1 // numbers of terms are within the segment
    const length = (termStarts[number + 1] as number) - start
    const isAlive = walk(start, length)
    if (isAlive && (rows[length * width + asked.length] as number) <= limit) {
      found.push(text.slice(start, start + length))
    }
    const kept = depth
    do number += 1
    while (number < end && !isAlive && (shared[number] as number) > kept)
    depth = Math.min(kept, Math.max(0, (shared[number] ?? 0) - 1))
  }
  return found

  /** Goes down the letters of a term, from where the one before parts from it; stops where it is too far. */
  function walk(start: number, length: number): boolean {
    while (depth < length) {
      if (depth === deepest) return false
      path[depth] = foldCode(text.charCodeAt(start + depth))
      depth += 1
      if (fillRow() > limit) return false
    }
    return true
  }

  /** Fills the row of the depth from the ones above, where it can be near enough; tells its least distance. */
  function fillRow(): number {
    const letter = path[depth - 1]
    const row = depth * width
    const first = Math.max(1, depth - limit)
    const last = Math.min(asked.length, depth + limit)
    let least = Math.min(depth, tooFar)
    rows[row] = least
    if (first > 1) {
      rows[row + first - 1] = tooFar
      least = tooFar
    }
    for (let at = first; at <= last; at += 1) {
      const above = row - width + at
      let cost = (rows[above - 1] as number) + (letter === asked[at - 1] ? 0 : 1)
      cost = Math.min(cost, (rows[above] as number) + 1, (rows[row + at - 1] as number) + 1)
      const isTurned =
        depth > 1 && at > 1 && letter === asked[at - 2] && path[depth - 2] === asked[at - 1]
      if (isTurned) cost = Math.min(cost, (rows[above - width - 2] as number) + 1)
      rows[row + at] = Math.min(cost, tooFar)
      least = Math.min(least, cost)
    }
    return least
  }
}

const codesOf = (word: string) =>
  Uint16Array.from({ length: word.length }, (_, at) => foldCode(word.charCodeAt(at)))

/** The letter without its accent, as a code. */
const foldCode = (code: number): number => (code < 128 ? code : (folded[code] ?? code))

const folded = Uint16Array.from({ length: 0x180 }, (_, code) => {
  const plain = fold(String.fromCharCode(code))
  return plain.length === 1 ? plain.charCodeAt(0) : code
})
