export type Scratch = ReturnType<typeof makeScratch>

/**
 * Arrays by slot that are used over and over, so that a search leaves nothing behind to be collected.
 * They hold for the time of one search, which is never interrupted by another.
 */
export function makeScratch() {
  let arrays: Float32Array[] = []
  let taken = 0
  let length = 0

  return {
    /** Begins a search among so many slots. */
    begin: (slots: number) => {
      taken = 0
      if (slots <= length) return
      length = slots + (slots >>> 2)
      arrays = []
    },
    /** An array of noughts. */
    take: (): Float32Array => {
      arrays[taken] ??= new Float32Array(length)
      const array = arrays[taken] as Float32Array // made when it was not there
      taken += 1
      return array.fill(0)
    },
    /** Gives back the arrays that were taken last. */
    release: (count: number) => {
      taken -= count
    },
  }
}
