/** What it costs to read one letter for another; 1 when nothing speaks for it. */
export type SwapCost = (wrong: string, right: string) => number

/**
 * How far two words are apart, counting letters swapped, left out, put in and turned around.
 *
 * Gives up beyond the limit and answers Infinity.
 */
export function editDistance(
  one: string,
  other: string,
  limit: number,
  swapCost: SwapCost = () => 1,
): number {
  if (Math.abs(one.length - other.length) > limit) return Number.POSITIVE_INFINITY
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let row = 1; row <= one.length; row += 1) {
    const next = nextRow({ one, other, row, last, before, swapCost })
    if (Math.min(...next) > limit) return Number.POSITIVE_INFINITY
    before = last
    last = next
  }
  const distance = last[other.length] ?? Number.POSITIVE_INFINITY
  return distance <= limit ? distance : Number.POSITIVE_INFINITY
}

type Step = {
  one: string
  other: string
  row: number
  last: readonly number[]
  before: readonly number[]
  swapCost: SwapCost
}

function nextRow({ one, other, row, last, before, swapCost }: Step): number[] {
  const next = [row]
  const letter = one[row - 1] ?? ''
  for (let column = 1; column <= other.length; column += 1) {
    const right = other[column - 1] ?? ''
    const swap = at(last, column - 1) + (letter === right ? 0 : swapCost(letter, right))
    let cheapest = Math.min(swap, at(last, column) + 1, at(next, column - 1) + 1)
    const isTurned = row > 1 && column > 1 && letter === other[column - 2] && one[row - 2] === right
    if (isTurned) cheapest = Math.min(cheapest, at(before, column - 2) + 1)
    next.push(cheapest)
  }
  return next
}

const at = (row: readonly number[], column: number) => row[column] ?? Number.POSITIVE_INFINITY
