import { neverHeads, shortHeads, weakHeads } from './compoundRules'
import type { Lexicon } from './lexicon'

/**
 * A compound taken apart: the parts in their base forms and where the last part begins.
 *
 * It is sure when it is joined as such words usually are; otherwise it may as well be a slip.
 */
export type Compound = {
  parts: readonly Part[]
  headStart: number
  heads: readonly string[]
  isSure: boolean
}

export type Part = { base: string; start: number; end: number }

/** Longer words are not taken apart: nobody writes them, and the work grows with the length. */
const longestWord = 60

/** Takes a compound apart into known words, by the reading that costs least, or returns null. */
export function splitCompound(word: string, lexicon: Lexicon): Compound | null {
  if (word.length < 4 || word.length > longestWord) return null
  const paths: Paths = [{ cost: 0, worst: 0, parts: [] }]
  let best: (Path & { headStart: number }) | null = null
  for (let start = 0; start < word.length - 1; start += 1) {
    const path = paths[start]
    if (!path) continue
    if (start > 0) best = cheaper(best, withHead(word, start, path, lexicon))
    extend(word, start, path, paths, lexicon)
  }
  if (!best) return null
  const { parts, headStart, worst } = best
  return { parts, headStart, heads: lexicon.headsOf(word.slice(headStart)), isSure: worst <= 0.3 }
}

/** How far one has come, what it cost, and what the least usual joint cost. */
type Path = { cost: number; worst: number; parts: readonly Part[] }

/** The best way to each place in the word that can be reached. */
type Paths = (Path | undefined)[]

const cheaper = <P extends Path>(one: P | null, other: P | null) =>
  !one || (other && other.cost < one.cost) ? other : one

/** Closes the path with the rest of the word, when the rest is a form of a known word. */
function withHead(word: string, start: number, path: Path, lexicon: Lexicon) {
  const form = word.slice(start)
  if (form.length < 3 && !shortHeads.has(form)) return null
  const base = lexicon.headsOf(form)[0]
  if (!base || neverHeads.has(base) || (base.length < 3 && !shortHeads.has(base))) return null
  const part = { base, start, end: word.length }
  const cost = path.cost + 1 + shortness(base) + weakness(base, start, word) - base.length * 0.02
  const worst = Math.max(path.worst, weakness(base, start, word))
  return { cost, worst, parts: [...path.parts, part], headStart: start }
}

const weakness = (base: string, start: number, word: string) =>
  weakHeads.has(base) && word[start - 1] !== 's' ? 0.8 : 0

/** Notes how far one can come from here with one more first part. */
function extend(word: string, start: number, path: Path, paths: Paths, lexicon: Lexicon) {
  if (path.parts.length > 3) return
  for (const { text, lemma, cost: jointCost } of lexicon.jointsAt(word, start)) {
    const end = start + text.length
    if (end > word.length - 2) continue
    const part = { base: lemma, start, end }
    const cost = path.cost + 1 + jointCost + shortness(lemma, text)
    const next = { cost, worst: Math.max(path.worst, jointCost), parts: [...path.parts, part] }
    paths[end] = cheaper(paths[end] ?? null, next) ?? next
    if (sharesItsLastLetter(word, end)) noteShared(paths, end - 1, next)
  }
}

/** Natt and tåg make nattåg: of three equal consonants one is left out. */
const sharesItsLastLetter = (word: string, end: number) =>
  word[end - 1] === word[end - 2] && !/[aeiouyåäö]/.test(word[end - 1] ?? '')

function noteShared(paths: Paths, at: number, path: Path) {
  const shared = { ...path, cost: path.cost + 0.3, worst: Math.max(path.worst, 0.5) }
  paths[at] = cheaper(paths[at] ?? null, shared) ?? shared
}

/** Short parts turn up by chance; a joint is as sure as the longer of itself and its word. */
function shortness(base: string, text = base): number {
  const length = Math.max(base.length, text.length)
  return length < 3 ? 0.8 : length === 3 ? 0.4 : 0
}
