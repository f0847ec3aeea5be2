import { fold } from '@/analyser/fold'
import type { Segment } from '@/domain/catalogue/segment'

import type { Marker } from './makeMarker'

/** How many letters an excerpt has, about. */
const length = 200

/** How far before the first word found a sentence may begin to be taken along. */
const lead = 90

/** No excerpt is longer, also where no blanks are to cut at. */
const longest = 400

/** How much of a text is looked through; the longest pages say everything many times over. */
const longestRead = 20_000

/** No more places are weighed: by then the best ones have been seen. */
const mostPlaces = 120

/** A place in a text where a word stands that was found. */
type Place = Readonly<{ start: number; end: number; probe: string }>

/**
 * Finds the part of a running text where most of the words are said close together, and marks them; null
 * when none of them are. It lies within one paragraph, begins with a sentence where one begins close
 * by, and is cut between words. Only the words that look right are shown to the analyser.
 */
export function findExcerpt(text: string, marker: Marker): readonly Segment[] | null {
  const read = text.slice(0, longestRead)
  const places = listPlaces(read, marker)
  const best = findBest(read, places)
  return best ? marker.mark(cutAround(read, best)) : null
}

function listPlaces(text: string, { isFound, probes }: Marker): Place[] {
  if (probes.length === 0) return []

  const places: Place[] = []
  let read = 0
  for (const { 0: probe, index } of text.matchAll(toPattern(probes))) {
    if (index < read) continue
    const start = findWordStart(text, index)
    const end = findWordEnd(text, index + probe.length)
    read = end
    if (!isFound(text.slice(start, end))) continue

    places.push({ start, end, probe: fold(probe.toLowerCase()) })
    if (places.length === mostPlaces) break
  }
  return places
}

/** The probes as one expression that takes each folded letter for all that it may stand for. */
const toPattern = (probes: readonly string[]) =>
  new RegExp(probes.map((probe) => Array.from(probe, toLetters).join('')).join('|'), 'gi')

const toLetters = (letter: string): string =>
  spellings[letter] ?? (/[\p{L}\p{N}]/u.test(letter) ? letter : `\\${letter}`)

/** The letters that are folded to one, as they are written. */
const spellings: Readonly<Record<string, string>> = {
  a: '[aåäæàáâã]',
  c: '[cç]',
  e: '[eéèêë]',
  i: '[iíìîï]',
  n: '[nñ]',
  o: '[oöøóòôõ]',
  u: '[uüúùû]',
  y: '[yýÿ]',
}

const isOfWord = (letter: string | undefined): boolean =>
  letter !== undefined && /[\p{L}\p{N}\p{M}]/u.test(letter)

function findWordStart(text: string, from: number): number {
  let at = from
  while (at > 0 && isOfWord(text[at - 1])) at -= 1
  return at
}

function findWordEnd(text: string, from: number): number {
  let at = from
  while (at < text.length && isOfWord(text[at])) at += 1
  return at
}

/** Where an excerpt has its words: from the first up to the last, in the paragraph around them. */
type Stretch = Readonly<{ start: number; end: number; from: number; to: number }>

/** The stretch with the most different words; among equals one that is more than a heading, and the first. */
function findBest(text: string, places: readonly Place[]): Stretch | null {
  let best: Stretch | null = null
  let bestWorth = 0
  for (const [index, { start }] of places.entries()) {
    const { from, to } = paragraphAround(text, start)
    const near = places
      .slice(index, index + 12)
      .filter(({ end }) => end <= Math.min(to, start + length - 20))
    const worth =
      10 * new Set(near.map(({ probe }) => probe)).size +
      (to - from >= leastTelling ? 5 : 0) +
      Math.min(near.length, 4)
    if (worth > bestWorth) {
      best = { start, end: near.at(-1)?.end ?? start, from, to }
      bestWorth = worth
    }
  }
  return best
}

const leastTelling = 60

function paragraphAround(text: string, at: number): Readonly<{ from: number; to: number }> {
  const to = text.indexOf('\n', at)
  return { from: text.lastIndexOf('\n', at) + 1, to: to < 0 ? text.length : to }
}

function cutAround(text: string, { start, end, from, to }: Stretch): string {
  if (to - from <= length + 40) return text.slice(from, to).trim()

  const first = findStart(text, start, from)
  const last = Math.min(findEnd(text, { first, end, to }), first + longest)
  const before = first === from || isSentenceStart(text, first) ? '' : '… '
  const after = last === to || endsSentence(text, last) ? '' : ' …'
  return `${before}${text.slice(first, last).trim()}${after}`
}

/** The nearest beginning of a sentence, or a word some way before. */
function findStart(text: string, start: number, from: number): number {
  const earliest = Math.max(from, start - lead)
  for (let at = start; at > earliest; at -= 1) if (isSentenceStart(text, at)) return at
  if (earliest === from) return from

  const blank = text.indexOf(' ', start - lead / 2)
  return blank >= 0 && blank < start ? blank + 1 : start
}

function findEnd(
  text: string,
  { first, end, to }: Readonly<{ first: number; end: number; to: number }>,
): number {
  const latest = Math.max(end, Math.min(to, first + length))
  if (latest === to) return to

  for (let at = latest; at > Math.max(end, latest - lead); at -= 1) {
    if (endsSentence(text, at)) return at
  }
  const blank = text.lastIndexOf(' ', latest)
  return blank > end ? blank : Math.max(end, findWordEnd(text, latest))
}

const isSentenceStart = (text: string, at: number): boolean =>
  /[\p{Lu}\d”"]/u.test(text[at] ?? '') && /[.!?]["”]? $/.test(text.slice(Math.max(0, at - 3), at))

const endsSentence = (text: string, at: number): boolean =>
  text[at] === ' ' && /[.!?]["”]?$/.test(text.slice(at - 2, at))
