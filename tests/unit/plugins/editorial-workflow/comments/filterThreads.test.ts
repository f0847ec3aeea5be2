import { expect, test } from 'vitest'

import {
  filterThreads,
  type ThreadFilter,
} from '@/plugins/editorial-workflow/comments/filterThreads'
import type { ThreadView } from '@/plugins/editorial-workflow/comments/listComments'

const aThread = (id: string, own: object = {}) =>
  ({
    id,
    isBlocking: false,
    isMentioned: false,
    isOwn: false,
    replies: [],
    resolvedAt: null,
    ...own,
  }) as unknown as ThreadView // as much of a thread as a filter asks for

const threads = [
  aThread('plain'),
  aThread('own', { isOwn: true }),
  aThread('answered', { replies: [{ isMentioned: false, isOwn: true }] }),
  aThread('named', { replies: [{ isMentioned: true, isOwn: false }] }),
  aThread('blocking', { isBlocking: true }),
  aThread('settled', { isBlocking: true, resolvedAt: '2026-11-27T09:00:00.000Z' }),
]

test.each<[ThreadFilter, string[]]>([
  ['all', ['plain', 'own', 'answered', 'named', 'blocking', 'settled']],
  ['open', ['plain', 'own', 'answered', 'named', 'blocking']],
  ['blocking', ['blocking']],
  ['mine', ['own', 'answered', 'named']],
  ['resolved', ['settled']],
])('whoever asks for %s is shown %j', (filter, ids) => {
  expect(filterThreads(threads, filter).map(({ id }) => id)).toEqual(ids)
})
