import { expect, test } from 'vitest'

import { listBest } from '@/search/embedded/listBest'

import { makeChance } from '../../../../scripts/bench/chance'

test.each([0, 1, 5, 40, 99, 100, 400])(
  'the best %i are those that stand first when all are in order',
  (count) => {
    const random = makeChance(count)
    const slots = Array.from({ length: 100 }, (_, slot) => slot)
    const scores = slots.map(() => random.below(8))
    const places = slots.toSorted(() => random.below(3) - 1)
    const order = (one: number, other: number) =>
      (scores[other] ?? 0) - (scores[one] ?? 0) || (places[one] ?? 0) - (places[other] ?? 0)

    expect(listBest(slots, count, scores, places)).toEqual(slots.toSorted(order).slice(0, count))
  },
)
