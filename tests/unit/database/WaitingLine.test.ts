import { expect, test } from 'vitest'

import { WaitingLine } from '@/database/WaitingLine'

const impatient = () => new Error('too long')

test('those who wait get their turn in the order they came', async () => {
  const line = new WaitingLine()
  const order: number[] = []

  await Promise.all(
    [1, 2, 3, 4].map(async (guest) => {
      const leave = await line.take(1_000, impatient)
      order.push(guest)
      await new Promise((resolve) => setTimeout(resolve, 5 - guest))
      leave()
    }),
  )

  expect(order).toEqual([1, 2, 3, 4])
})

test('a place is handed over, never taken by someone who has not waited', async () => {
  const line = new WaitingLine()
  const leave = await line.take(1_000, impatient)
  const order: string[] = []

  const waiting = line.take(1_000, impatient).then(() => order.push('waited'))
  leave()
  const late = line.take(1_000, impatient).then(() => order.push('came late'))
  await waiting

  expect(order).toEqual(['waited'])
  expect(line.length).toBe(1)
  void late.catch(() => {})
})

test('one who waits too long is told so, and the line moves on without them', async () => {
  const line = new WaitingLine()
  const leave = await line.take(1_000, impatient)

  await expect(line.take(10, impatient)).rejects.toThrow('too long')
  const next = line.take(1_000, impatient)
  leave()

  await expect(next).resolves.toBeTypeOf('function')
})

test('leaving twice lets nobody in twice', async () => {
  const line = new WaitingLine()
  const leave = await line.take(1_000, impatient)
  const second = line.take(1_000, impatient)

  leave()
  leave()
  await second

  await expect(line.take(10, impatient)).rejects.toThrow('too long')
})
