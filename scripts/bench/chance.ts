/** Chance that falls alike in every run. */
export type Chance = ReturnType<typeof makeChance>

/** Makes a chance of a seed (mulberry32: short, and even enough for made-up content). */
export function makeChance(seed: number) {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  /** A whole number from 0, below this. The higher the slant, the likelier the low ones. */
  const below = (end: number, slant = 1) => Math.floor(end * next() ** slant)
  const hex = (length: number) => Array.from({ length }, () => below(16).toString(16)).join('')

  return {
    below,
    hex,
    between: (first: number, last: number) => first + below(last - first + 1),
    isLikely: (part: number) => next() < part,
    oneOf: <T>(list: readonly T[], slant = 1): T => {
      const found = list[below(list.length, slant)]
      if (found === undefined) throw new Error('There is nothing to choose from.')
      return found
    },
    uuid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-${'89ab'[below(4)]}${hex(3)}-${hex(12)}`,
  }
}
