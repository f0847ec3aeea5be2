import { describe, expect, test } from 'vitest'

import { judgeTimes, type Wished } from '@/plugins/editorial-workflow/appointments/judgeTimes'
import type { Taken } from '@/plugins/editorial-workflow/options'

const now = new Date('2026-11-27T12:00:00Z') // one in the afternoon in Stockholm

const judge = (takes: readonly Taken[], wished: Wished) =>
  judgeTimes({ now, takes, timeZone: 'Europe/Stockholm', wished })

const publishing = ['scheduledFor', 'unpublishAt', 'locales'] as const
const taking = ['unpublishAt'] as const
const pressing = ['priority', 'dueAt'] as const

describe('the times that go with a move', () => {
  for (const [words, takes, wished, reason] of [
    ['an appointment without a time', publishing, {}, 'time-missing'],
    ['a removal without a time', taking, {}, 'time-missing'],
    ['an appointment in the past', publishing, { scheduledFor: '2026-11-27T12:00' }, 'too-soon'],
    [
      'an appointment in four minutes',
      publishing,
      { scheduledFor: '2026-11-27T13:04' },
      'too-soon',
    ],
    ['a removal in four minutes', taking, { unpublishAt: '2026-11-27T13:04' }, 'too-soon'],
    ['a slip in the year', publishing, { scheduledFor: '2062-11-27T14:00' }, 'too-far-ahead'],
    [
      'a removal before the publication',
      publishing,
      { scheduledFor: '2026-11-28T14:00', unpublishAt: '2026-11-28T14:00' },
      'unpublish-before-publish',
    ],
    [
      'an hour that is not there',
      taking,
      { unpublishAt: '2027-03-28T02:30' },
      'time-does-not-exist',
    ],
    ['a due date that has been', pressing, { dueAt: '2026-11-26' }, 'due-in-the-past'],
    ['a priority that nobody knows', pressing, { priority: 'asap' }, 'priority-unknown'],
    ['priorities without any', pressing, {}, 'nothing-to-change'],
  ] as const) {
    test(`${words} is refused`, () => {
      expect(judge(takes, wished)).toEqual({ ok: false, reason })
    })
  }

  test('an appointment in five minutes, and a removal after it, are made', () => {
    const wished = { scheduledFor: '2026-11-27T13:05', unpublishAt: '2026-11-27T13:06' }

    expect(judge(publishing, wished)).toEqual({
      ok: true,
      times: {
        scheduledFor: '2026-11-27T12:05:00.000Z',
        unpublishAt: '2026-11-27T12:06:00.000Z',
      },
    })
  })

  test('today is still a day to answer, and both can be taken away', () => {
    const today = judge(pressing, { dueAt: '2026-11-27', priority: 'high' })
    const nothing = judge(pressing, { dueAt: null, priority: null })

    expect([today, nothing]).toEqual([
      { ok: true, times: { dueAt: '2026-11-27T22:59:00.000Z', priority: 'high' } },
      { ok: true, times: { dueAt: null, priority: null } },
    ])
  })

  test('what the move does not take is left unread', () => {
    const wished = { dueAt: 'nonsense', priority: 'asap', scheduledFor: 'nonsense' }

    expect(judge([], wished)).toEqual({ ok: true, times: {} })
  })
})
