import { makeTally, type Tally } from './tally'

export type Scratch = ReturnType<typeof makeScratch>

/**
 * Tallies that are used over and over, so that a search leaves nothing behind to be collected. They hold
 * for the time of one search, which is never interrupted by another.
 */
export function makeScratch() {
  let tallies: Tally[] = []
  let taken = 0
  let length = 0

  function release(count: number) {
    for (const end = taken - count; taken > end; taken -= 1) tallies[taken - 1]?.clear()
  }

  return {
    /** Begins a search among so many slots. */
    begin: (slots: number) => {
      release(taken)
      if (slots <= length) return
      length = slots + (slots >>> 2)
      tallies = []
    },
    /** An empty tally. */
    take: (): Tally => {
      const tally = tallies[taken] ?? makeTally(length)
      tallies[taken] = tally
      taken += 1
      return tally
    },
    /** Gives back the tallies that were taken last. */
    release,
  }
}
