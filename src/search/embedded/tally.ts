/** What is counted by slot, and the slots where anything is: going through it costs as much as it holds. */
export type Tally = {
  /** By slot; nought where nothing is. */
  readonly values: Float32Array
  /** The first `count` are the slots where something is, in no order. */
  readonly slots: Uint32Array
  count: number
  clear: () => void
}

export function makeTally(length: number): Tally {
  const tally: Tally = {
    values: new Float32Array(length),
    slots: new Uint32Array(length),
    count: 0,
    clear: () => {
      const { count, slots, values } = tally
      for (let at = 0; at < count; at += 1) values[slots[at] as number] = 0 // counted slots
      tally.count = 0
    },
  }
  return tally
}

/** Sets what a slot has, if it had less. */
export function raise(tally: Tally, slot: number, value: number) {
  const before = tally.values[slot] as number // as long as there are slots
  if (value <= before) return
  if (before === 0) tally.slots[tally.count++] = slot
  tally.values[slot] = value
}

/** Adds to what a slot has; what is added is more than nought. */
export function increase(tally: Tally, slot: number, value: number) {
  const before = tally.values[slot] as number // as long as there are slots
  if (before === 0) tally.slots[tally.count++] = slot
  tally.values[slot] = before + value
}
