/**
 * Keeps values in an order. It is sorted when it is first asked for; from then on each value is put in
 * its place. `compare` must tell all values apart, and say the same of a value as long as it is here.
 * Where values are added in an order that settles what is equal, `compareFirst` need not.
 */
export function makeOrdered<Value>(
  compare: (a: Value, b: Value) => number,
  compareFirst: (a: Value, b: Value) => number = compare,
) {
  const unsorted = new Set<Value>()
  let sorted: Value[] | null = null

  const placeOf = (list: readonly Value[], value: Value): number => {
    let [low, high] = [0, list.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if (compare(list[middle] as Value, value) < 0)
        low = middle + 1 // within its length
      else high = middle
    }
    return low
  }

  return {
    add: (value: Value): void => {
      if (sorted) sorted.splice(placeOf(sorted, value), 0, value)
      else unsorted.add(value)
    },
    remove: (value: Value): void => {
      unsorted.delete(value)
      const at = sorted ? placeOf(sorted, value) : -1
      if (sorted?.[at] === value) sorted.splice(at, 1)
    },
    list: (): readonly Value[] => {
      sorted ??= [...unsorted].sort(compareFirst)
      unsorted.clear()
      return sorted
    },
  }
}
