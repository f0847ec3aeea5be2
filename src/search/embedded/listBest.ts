/**
 * The first `count` slots in the order of their scores, the highest first; those that score alike stand
 * as `places` tells. Only as many are put in order as are asked for.
 */
export function listBest(
  slots: ArrayLike<number>,
  count: number,
  scores: ArrayLike<number>,
  places: ArrayLike<number>,
): number[] {
  const isBefore = (one: number, other: number): boolean => {
    const difference = (scores[one] as number) - (scores[other] as number) // every slot has one
    return (
      difference > 0 || (difference === 0 && (places[one] as number) < (places[other] as number))
    )
  }
  const compare = (one: number, other: number) => (isBefore(one, other) ? -1 : 1)
  if (count * 8 >= slots.length) return Array.from(slots).sort(compare).slice(0, count)

  const heap: number[] = []
  for (let at = 0; at < slots.length; at += 1) {
    const slot = slots[at] as number // within its length
    if (heap.length < count) {
      heap.push(slot)
      rise(heap, isBefore)
    } else if (count > 0 && isBefore(slot, heap[0] as number)) {
      heap[0] = slot
      sink(heap, isBefore)
    }
  }
  return heap.sort(compare)
}

type IsBefore = (one: number, other: number) => boolean

/** A heap has the worst on top: of each two the one above stands after the one below. */
function rise(heap: number[], isBefore: IsBefore) {
  for (let at = heap.length - 1; at > 0; ) {
    const above = (at - 1) >>> 1
    if (!isBefore(heap[above] as number, heap[at] as number)) return
    swap(heap, at, above)
    at = above
  }
}

function sink(heap: number[], isBefore: IsBefore) {
  for (let at = 0; ; ) {
    const [left, right] = [2 * at + 1, 2 * at + 2]
    let worst = at
    if (left < heap.length && isBefore(heap[worst] as number, heap[left] as number)) worst = left
    if (right < heap.length && isBefore(heap[worst] as number, heap[right] as number)) worst = right
    if (worst === at) return
    swap(heap, at, worst)
    at = worst
  }
}

function swap(heap: number[], one: number, other: number) {
  const held = heap[one] as number // both are in the heap
  heap[one] = heap[other] as number
  heap[other] = held
}
