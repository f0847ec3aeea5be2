/** Letters of their own in Swedish: they are no a or o with something on top. */
const swedish = /[åäö]/g

/**
 * Makes two spellings of the same words alike: small letters, no accents but å, ä and ö, no
 * punctuation, one space between words.
 */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\p{L}/gu, (letter) => (letter.match(swedish) ? letter : plain(letter)))
    .trim()
}

const plain = (letter: string) => letter.normalize('NFD').replace(/\p{M}/gu, '')

/** Something of the bank that people call by several names. */
export type Named = Readonly<{ id: string; names: readonly string[] }>

/** Finds what somebody has named, by any of its names in full. Null where none fits, or more than one. */
export function findByName(named: readonly Named[], typed: string): string | null {
  const wanted = bare(typed)
  if (!wanted) return null
  const found = named.filter(({ names }) => names.some((name) => bare(name) === wanted))
  return found.length === 1 ? (found[0]?.id ?? null) : null
}

/** A company is named with and without the letters that say that it is one. */
const bare = (name: string) => fold(name).replace(/^ab | ab$/g, '')
