import { widened } from './widened'

type Posting = { slots: Uint32Array<ArrayBuffer>; count: number }

/** The slots of each number, in no order. */
export function makePostings() {
  const postings: Posting[] = []

  return {
    add: (number: number, slot: number) => {
      const posting = postings[number] ?? { slots: new Uint32Array(4), count: 0 }
      postings[number] = posting
      if (posting.count === posting.slots.length) {
        posting.slots = widened(posting.slots, posting.count)
      }
      posting.slots[posting.count++] = slot
    },
    remove: (number: number, slot: number) => {
      const posting = postings[number]
      const at = posting?.slots.subarray(0, posting.count).indexOf(slot) ?? -1
      if (!posting || at < 0) return
      posting.count -= 1
      posting.slots[at] = posting.slots[posting.count] as number // the last takes its place
    },
    /** Sets a bit in the marks of each slot of a number. */
    mark: (number: number, bit: number, marks: Uint32Array) => {
      const posting = postings[number]
      if (!posting) return
      const { count, slots } = posting
      for (let at = 0; at < count; at += 1) (marks[slots[at] as number] as number) |= bit // within its length
    },
  }
}
