import type { Contribution } from './contribution'
import { plainWords, textOf } from './textOf'

/** A text as 64 bits of which similar texts share most, and its quarters, by which they are found. */
export type Fingerprint = Readonly<{
  simhash: string | null
  quarter1: string | null
  quarter2: string | null
  quarter3: string | null
  quarter4: string | null
}>

/** Shorter texts, in words, have too little in them to be compared. */
const shortest = 12

/** Texts that differ in at most so many bits of 64 say the same in other words at most. */
export const mostDifference = 6

/** How the fingerprint of a contribution is kept: see `closeTo` for how others are found by it. */
export const toFingerprint = (contribution: Contribution): Fingerprint =>
  toQuarters(simhash(textOf(contribution)))

/**
 * The fingerprint of a text: 16 hexadecimal digits. Each pair of words that follow each other votes on each of
 * the bits. Null for a text that is too short.
 */
export function simhash(text: string): string | null {
  const words = plainWords(text)
  if (words.length < shortest) return null

  const votes = new Int32Array(64)
  for (let at = 0; at < words.length - 1; at += 1) {
    const [high, low] = hash(`${words[at]} ${words[at + 1]}`)
    for (let bit = 0; bit < 32; bit += 1) {
      votes[bit] = (votes[bit] ?? 0) + ((high >>> (31 - bit)) & 1 ? 1 : -1)
      votes[bit + 32] = (votes[bit + 32] ?? 0) + ((low >>> (31 - bit)) & 1 ? 1 : -1)
    }
  }
  let digits = ''
  for (let at = 0; at < 64; at += 4) {
    const four = [0, 1, 2, 3].reduce(
      (sum, bit) => sum * 2 + ((votes[at + bit] ?? 0) > 0 ? 1 : 0),
      0,
    )
    digits += four.toString(16)
  }
  return digits
}

/** In how many bits two fingerprints differ. */
export function hammingDistance(one: string, other: string): number {
  let distance = 0
  for (let at = 0; at < 16; at += 1) {
    let differing = Number.parseInt(one.charAt(at), 16) ^ Number.parseInt(other.charAt(at), 16)
    for (; differing; differing >>= 1) distance += differing & 1
  }
  return distance
}

/**
 * Splits a fingerprint into quarters of 16 bits. Of two that differ in up to three bits at least one
 * quarter is the same, so that looking for each of the four finds all of those, and most of the rest
 * up to `mostDifference`, without reading all texts.
 */
export function toQuarters(hashed: string | null): Fingerprint {
  const quarter = (from: number) => hashed?.slice(from, from + 4) ?? null
  return {
    simhash: hashed,
    quarter1: quarter(0),
    quarter2: quarter(4),
    quarter3: quarter(8),
    quarter4: quarter(12),
  }
}

/** 64 bits of a short text, as two numbers (cyrb53, without giving up any bits). */
function hash(text: string): readonly [number, number] {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    high = Math.imul(high ^ code, 2654435761)
    low = Math.imul(low ^ code, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return [high, low]
}
