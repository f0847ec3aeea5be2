const rows = ['qwertyuiopå', 'asdfghjklöä', 'zxcvbnm']

/** What a slip of the finger costs on a Swedish keyboard, and what a missing å, ä, ö or é costs. */
export function swapCost(wrong: string, right: string): number {
  if (isSameLetterFolded(wrong, right)) return 0.3
  return neighbours.has(wrong + right) ? 0.7 : 1
}

const folded: Readonly<Record<string, string>> = { å: 'a', ä: 'a', ö: 'o', é: 'e', ü: 'u' }

const isSameLetterFolded = (one: string, other: string) =>
  (folded[one] ?? one) === (folded[other] ?? other)

/** Pairs of keys that lie side by side or on a slant, both ways round. */
const neighbours: ReadonlySet<string> = new Set(
  rows.flatMap((row, y) =>
    Array.from(row).flatMap((key, x) =>
      [row[x + 1], rows[y + 1]?.[x], rows[y + 1]?.[x - 1]].flatMap((other) =>
        other ? [key + other, other + key] : [],
      ),
    ),
  ),
)
