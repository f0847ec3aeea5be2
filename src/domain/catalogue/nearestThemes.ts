import { toSlug } from '@/domain/publication/toSlug'

/** How alike two words must be to be taken for kin, from 0 to 1. */
const leastAlike = 0.4

/**
 * Finds the themes to propose to whoever found nothing: those whose names are most like a word of the
 * query first, then those that hold the most. Themes that hold nothing are left out.
 */
export function nearestThemes<Theme extends Readonly<{ title: string; count: number }>>(
  query: string,
  themes: readonly Theme[],
  most: number,
): Theme[] {
  const asked = toWords(query).slice(0, mostWords)
  const ranked = themes
    .filter(({ count }) => count > 0)
    .map((theme) => ({ theme, alike: likeness(asked, toWords(theme.title)) }))
  ranked.sort((a, b) => b.alike - a.alike || b.theme.count - a.theme.count)
  return ranked.slice(0, most).map(({ theme }) => theme)
}

const mostWords = 10

const toWords = (text: string): string[] =>
  toSlug(text)
    .split('-')
    .filter(({ length }) => length > 2)

/** How like the two closest words are; 0 when none are like enough to say anything. */
function likeness(asked: readonly string[], names: readonly string[]): number {
  const best = Math.max(0, ...asked.flatMap((word) => names.map((name) => alike(word, name))))
  return best >= leastAlike ? best : 0
}

/** The share of pairs of letters that two words have in common. */
function alike(one: string, other: string): number {
  const pairs = pairsOf(one)
  const others = pairsOf(other)
  const shared = [...pairs].filter((pair) => others.has(pair)).length
  return (2 * shared) / (pairs.size + others.size)
}

const pairsOf = (word: string): ReadonlySet<string> =>
  new Set(Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2)))
