import { fold } from './fold'

/** What a text is known by, to be held against others. */
export type Print = Readonly<{ words: ReadonlySet<string>; pairs: ReadonlySet<string> }>

/** Takes the print of a text: its words without their endings, and which two stand beside each other. */
export function toPrint(text: string): Print {
  const all = fold(text).split(' ').filter(Boolean).map(stem)
  const telling = all.filter((word) => word.length > 2 && !common.has(word))
  return {
    pairs: new Set(telling.slice(1).map((word, at) => `${telling[at]} ${word}`)),
    words: new Set(telling),
  }
}

/**
 * How alike two texts are, from nought to one: how much of the shorter one stands in the other word
 * by word, or how many words they share where it was told anew.
 */
export function judgeLikeness(one: Print, other: Print): number {
  const copied = shareOf(one.pairs, other.pairs, Math.min(one.pairs.size, other.pairs.size))
  const retold = shareOf(one.words, other.words, (one.words.size + other.words.size) / 2)
  const isLongEnough = Math.min(one.pairs.size, other.pairs.size) >= fewestPairs
  return isLongEnough ? Math.max(copied, retold) : retold
}

/** Fewer than these stand in another text by chance. */
const fewestPairs = 8

function shareOf(one: ReadonlySet<string>, other: ReadonlySet<string>, whole: number): number {
  if (whole === 0) return 0
  const shared = [...one].filter((part) => other.has(part)).length
  return Math.min(1, shared / whole)
}

/** From here on a text is worth showing: alone, or when it is also about the same place. */
export const likeEnough = { alone: 0.5, samePlace: 0.25 } as const

/** Takes the commonest endings off: "gårdarna" and "gården" are the same word here. */
function stem(word: string): string {
  if (word.length < 5) return word
  const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= 3)
  return ending ? word.slice(0, -ending.length) : word
}

const endings = [
  ...['arnas', 'ornas', 'ernas', 'arna', 'orna', 'erna', 'ande', 'ende', 'ades', 'aren'],
  ...['ade', 'are', 'ens', 'ets', 'ing', 'ar', 'or', 'er', 'en', 'et', 'na', 'te', 'de'],
  ...['n', 't', 'a', 'e', 's'],
]

/** Words that stand in every text. */
const common = new Set(
  `och att det som en ett av för med den till inte är var han hon vi de man har hade kan ska om på
  från eller men så vid också när där här efter utan mot under sin sitt sina vår våra vårt alla
  the and for with that this are was were have has had not but from they our you all can will been
  into who what when where also their which`
    .split(/\s+/)
    .map((word) => stem(fold(word))),
)
