import { expect, test } from 'vitest'

import {
  isNarrowed,
  readQueueFilter,
  toQueueQuery,
} from '@/collections/Submissions/admin/queue/toQueueQuery'
import { wholeQueue } from '@/domain/submission/queue'

test('a filter that is kept in an address is read from it as it was', () => {
  const filter = {
    ...wholeQueue,
    claim: 'others',
    kind: 'experience',
    olderThan: 7,
    page: 3,
    sort: 'score',
    tab: 'all',
    text: 'odling & gård',
  } as const

  const asked = Object.fromEntries(new URLSearchParams(toQueueQuery(filter)))

  expect(readQueueFilter(asked)).toEqual(filter)
})

test('the queue as it usually is has nothing in its address', () => {
  expect(toQueueQuery(wholeQueue)).toBe('')
  expect(readQueueFilter({})).toEqual(wholeQueue)
})

test('what Payload itself puts in the address of a list says nothing of the queue', () => {
  const filter = readQueueFilter({ depth: '1', limit: '10', page: '0', sort: '-receivedAt' })

  expect(filter).toEqual(wholeQueue)
  expect(isNarrowed(filter)).toBe(false)
})
