/** No more suggestions than can be taken in at a glance. */
const most = 8

/** The names that fit what was typed: those that begin so first, then those with such a word in them. */
export function listMatches(typed: string, names: readonly string[]): readonly string[] {
  const asked = bare(typed.trim())
  if (!asked) return names.slice(0, most)

  const rank = (name: string) => {
    const plain = bare(name)
    if (plain.startsWith(asked)) return 0
    if (plain.includes(` ${asked}`)) return 1
    return plain.includes(asked) ? 2 : 3
  }
  return names
    .map((name) => ({ name, rank: rank(name) }))
    .filter((one) => one.rank < 3)
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ name }) => name)
}

const bare = (name: string): string =>
  name.toLocaleLowerCase('sv').normalize('NFD').replace(/\p{M}/gu, '')
