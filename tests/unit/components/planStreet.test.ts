import { expect, test } from 'vitest'

import { planStreet } from '@/components/start/planStreet'

const counts = { example: 21, method: 14, tool: 4, organisation: 64, lab: 4 }

test('one window is lit for each published item', () => {
  const { houses } = planStreet(counts)

  for (const { kind, windows } of houses) {
    expect(windows.filter(({ isLit }) => isLit)).toHaveLength(counts[kind])
  }
})

test('an empty bank has five dark houses', () => {
  const { houses } = planStreet({ example: 0, method: 0, tool: 0, organisation: 0, lab: 0 })

  expect(houses).toHaveLength(5)
  expect(houses.flatMap(({ windows }) => windows).some(({ isLit }) => isLit)).toBe(false)
})

test('a house grows before all its windows are lit', () => {
  for (const example of [1, 10, 100, 1000]) {
    const [house] = planStreet({ ...counts, example }).houses

    expect(house?.windows.some(({ isLit }) => !isLit)).toBe(true)
    expect(house?.windows.filter(({ isLit }) => isLit)).toHaveLength(example)
  }
})

test('the houses stand beside each other, never in each other', () => {
  const { houses, width, trees } = planStreet(counts)

  houses.reduce((end, { x, width: own }) => {
    expect(x).toBeGreaterThanOrEqual(end)
    return x + own
  }, 0)
  for (const tree of trees) {
    expect(houses.some(({ x, width: own }) => tree > x && tree < x + own)).toBe(false)
    expect(tree).toBeLessThan(width)
  }
})

test('a window that is lit stays lit when the next item is published', () => {
  const before = planStreet({ ...counts, lab: 4 }).houses.at(-1)
  const after = planStreet({ ...counts, lab: 5 }).houses.at(-1)
  const litIn = (house: typeof before) =>
    house?.windows.filter(({ isLit }) => isLit).map(({ x, y }) => `${x} ${y}`) ?? []

  expect(litIn(after)).toEqual(expect.arrayContaining(litIn(before)))
})
