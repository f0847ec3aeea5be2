import type { Locale } from '@/domain/vocabulary/locales'

import { wellFormed } from './wellFormed'

/** Nobody tells titles apart by what comes after. */
const longest = 200

/**
 * Makes a key of a title: keys compared letter by letter stand in the order in which a dictionary of
 * the language puts the titles, å, ä and ö after z, and numbers by their size. An engine outside needs
 * no knowledge of languages to sort by it.
 */
export function titleKey(title: string, locale: Locale): string {
  const { digit, placeOf } = tables[locale]()
  const places: Place[] = []
  const text = wellFormed(title.slice(0, longest)).normalize('NFC')
  for (const [written] of text.matchAll(/\d+|./gsu)) {
    if (/^\d/.test(written)) places.push(...placesOfNumber(written, digit))
    else places.push(...placeOf(written))
  }
  const level = (of: (place: Place) => number) =>
    places.map((place) => (of(place) > 0 ? String.fromCodePoint(lowest + of(place)) : '')).join('')
  return [level(([base]) => base), level((place) => place[1]), level((place) => place[2])].join(' ')
}

/** Which letter it is, which accent it bears, and how it is written; 0 where it does not count. */
type Place = readonly [base: number, accent: number, form: number]

/** All that keys are made of comes after the blank between their levels. */
const lowest = 0x21

/** A number with more digits is higher; of two with as many, the digits decide. */
function placesOfNumber(written: string, digit: number): Place[] {
  const digits = written.replace(/^0+(?=\d)/, '')
  const bases = [digit, digits.length, ...Array.from(digits, (one) => Number(one) + 1)]
  return bases.map((base) => [base, 1, 1])
}

/** The letters that titles are written with: Latin, Greek, Cyrillic, and what stands between words. */
const alphabet: readonly string[] = [
  [0x20, 0x24f],
  [0x370, 0x3ff],
  [0x400, 0x4ff],
  [0x1e00, 0x1eff],
  [0x2010, 0x205e],
  [0x20a0, 0x20bf],
].flatMap(([from = 0, to = 0]) =>
  Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)).filter(
    (letter) => letter === letter.normalize('NFC') && /[^\p{C}\p{Zl}\p{Zp}]/u.test(letter),
  ),
)

/** Some letters are filed as two. */
const pairs = ['ae', 'oe', 'ss', 'th', 'ij', 'dž', 'lj', 'nj', 'dz', 'ts', 'hv', 'ou', "'n"]

type Table = { digit: number; placeOf: (letter: string) => readonly Place[] }

const tables: Readonly<Record<Locale, () => Table>> = {
  sv: once(() => makeTable('sv')),
  en: once(() => makeTable('en')),
}

/** Asks the language how it orders single letters, once, and writes down the answers as numbers. */
function makeTable(locale: Locale): Table {
  const by = (sensitivity: 'base' | 'accent' | 'variant') => {
    const { compare } = new Intl.Collator(locale, { sensitivity })
    return compare
  }
  const [base, accent, variant] = [by('base'), by('accent'), by('variant')]
  const places = new Map<string, readonly Place[]>()
  const single = alphabet.filter((letter) => !pairs.some((pair) => base(letter, pair) === 0))
  const counting = single.filter((letter) => base(`a${letter}`, 'a') !== 0)
  let last: { letter: string; place: Place } | null = null
  for (const letter of counting.sort(variant)) {
    const place: Place = last ? nextPlace(last, letter, base, accent, variant) : [1, 1, 1]
    places.set(letter, [place])
    last = { letter, place }
  }
  for (const letter of alphabet) {
    const pair = pairs.find((one) => base(letter, one) === 0)
    if (!pair) continue
    const form = letter === letter.toLowerCase() ? 2 : 3
    const spelled = Array.from(pair).flatMap((one) => places.get(one) ?? [])
    places.set(
      letter,
      spelled.map(([one, mark]) => [one, mark + 1, form]),
    )
  }
  const end = (last?.place[0] ?? 0) + 1
  return {
    digit: places.get('0')?.[0]?.[0] ?? 1,
    placeOf: (letter) => {
      const known = places.get(letter)
      if (known) return known
      return /[\p{M}\p{C}]/u.test(letter) ? [] : placesOfStranger(letter.codePointAt(0) ?? 0, end)
    },
  }
}

/** Letters of other scripts come last, as they are numbered; in two steps, so that no step is too long. */
const placesOfStranger = (code: number, end: number): Place[] => [
  [end + (code >> 12), 1, 1],
  [1 + (code & 0xfff), 1, 1],
]

type Compare = (a: string, b: string) => number

function nextPlace(
  { letter: before, place: [base, accent, form] }: { letter: string; place: Place },
  letter: string,
  ...[byBase, byAccent, byVariant]: [Compare, Compare, Compare]
): Place {
  if (byBase(before, letter) !== 0) return [base + 1, 1, 1]
  if (byAccent(before, letter) !== 0) return [base, accent + 1, 1]
  return [base, accent, byVariant(before, letter) === 0 ? form : form + 1]
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
