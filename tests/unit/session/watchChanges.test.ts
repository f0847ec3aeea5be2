import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'

import { watchChanges } from '@/session/watchChanges'

/** A history that grows while somebody watches it. */
function aHistory(...keys: string[]) {
  const shown: string[] = []
  const reported: unknown[] = []
  const faults: { list?: Error; show?: Error } = {}
  const watcher = watchChanges({
    every: 1,
    list: async () => {
      if (faults.list) throw faults.list
      return keys.map((key) => ({ key }))
    },
    report: (err) => reported.push(err),
    show: async (changes) => {
      if (faults.show) throw faults.show
      shown.push(...changes.map(({ key }) => key))
    },
  })
  return { faults, keys, reported, shown, watcher }
}

test('what has happened before the watch is shown already, what comes after is shown once', async () => {
  const { keys, shown, watcher } = aHistory('before')
  await sleep(20)

  keys.push('first', 'second')
  await sleep(30)
  await watcher.stop()

  expect(shown).toEqual(['first', 'second'])
})

test('what could not be shown is shown later, and complained about once', async () => {
  const { faults, keys, reported, shown, watcher } = aHistory()
  await sleep(20)
  faults.show = new Error('not listening yet')

  keys.push('news')
  await sleep(30)
  faults.show = undefined
  await sleep(30)
  await watcher.stop()

  expect(shown).toEqual(['news'])
  expect(reported).toEqual([new Error('not listening yet')])
})

test('what is published while the database is away is shown when it is back', async () => {
  const { faults, keys, shown, watcher } = aHistory()
  await sleep(20)
  faults.list = new Error('away')
  await sleep(20)

  keys.push('meanwhile')
  faults.list = undefined
  await sleep(30)
  await watcher.stop()

  expect(shown).toEqual(['meanwhile'])
})

test('what is published before anybody could look for the first time is shown, too', async () => {
  const { faults, keys, shown, watcher } = aHistory()
  faults.list = new Error('away')
  await sleep(20)

  keys.push('meanwhile')
  faults.list = undefined
  await sleep(30)
  await watcher.stop()

  expect(shown).toEqual(['meanwhile'])
})

test('whoever has stopped shows nothing more', async () => {
  const { keys, shown, watcher } = aHistory()
  await sleep(20)

  await watcher.stop()
  keys.push('too late')
  await sleep(20)

  expect(shown).toEqual([])
})
