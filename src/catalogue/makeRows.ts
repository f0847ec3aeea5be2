import { widened } from './widened'

/**
 * Rows of numbers by slot, side by side in one array, so that going through many of them is going
 * through memory once. What a row leaves behind is taken back when it has come to be half of all.
 */
export function makeRows() {
  let numbers = new Uint32Array(1024)
  let starts = new Uint32Array(64)
  let ends = new Uint32Array(64)
  let used = 0
  let left = 0

  /** Moves all rows together, in the order of their slots. */
  function tidy() {
    const moved = new Uint32Array(Math.max(1024, 2 * (used - left)))
    let at = 0
    for (let slot = 0; slot < starts.length; slot += 1) {
      const row = numbers.subarray(starts[slot], ends[slot])
      moved.set(row, at)
      starts[slot] = at
      at += row.length
      ends[slot] = at
    }
    numbers = moved
    used = at
    left = 0
  }

  function clear(slot: number) {
    if (slot >= starts.length) return
    left += (ends[slot] as number) - (starts[slot] as number) // within their length
    ends[slot] = starts[slot] as number
    if (left > 1024 && left * 2 > used) tidy()
  }

  return {
    put: (slot: number, row: readonly number[]) => {
      clear(slot)
      if (slot >= starts.length) {
        starts = widened(starts, slot)
        ends = widened(ends, slot)
      }
      if (used + row.length > numbers.length) numbers = widened(numbers, used + row.length)
      numbers.set(row, used)
      starts[slot] = used
      used += row.length
      ends[slot] = used
    },
    clear,
    /** The row of a slot: what stands in `numbers` from its start up to, but not including, its end. */
    read: () => ({ numbers, starts, ends }),
    of: (slot: number): Uint32Array => numbers.subarray(starts[slot], ends[slot]),
  }
}
