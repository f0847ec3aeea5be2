import { describe, expect, test } from 'vitest'

import { parseMoment } from '@/plugins/editorial-workflow/appointments/parseMoment'
import { momentOf } from '@/plugins/editorial-workflow/service/localTime'

const read = (text: string) => {
  const parsed = parseMoment(text, 'Europe/Stockholm')
  return parsed.ok ? parsed.at.toISOString() : parsed.reason
}

describe('a moment that an editor writes', () => {
  for (const [words, text, moment] of [
    ['in winter is an hour ahead of Greenwich', '2026-11-27T14:05', '2026-11-27T13:05:00.000Z'],
    ['in summer is two hours ahead', '2027-07-01T14:05', '2027-07-01T12:05:00.000Z'],
    ['with seconds counts them', '2026-11-27T14:05:30', '2026-11-27T13:05:30.000Z'],
    ['as an instant is that instant', '2026-11-27T14:05:00Z', '2026-11-27T14:05:00.000Z'],
    ['with its own offset keeps it', '2026-11-27T14:05:00+05:00', '2026-11-27T09:05:00.000Z'],
    ['just before the spring leap', '2027-03-28T01:59', '2027-03-28T00:59:00.000Z'],
    ['in the hour that spring leaps over', '2027-03-28T02:30', 'time-does-not-exist'],
    ['at the first minute of that hour', '2027-03-28T02:00', 'time-does-not-exist'],
    ['just after the spring leap', '2027-03-28T03:00', '2027-03-28T01:00:00.000Z'],
    [
      'in the hour that autumn repeats means the first',
      '2027-10-31T02:30',
      '2027-10-31T00:30:00.000Z',
    ],
    ['just after that hour', '2027-10-31T03:00', '2027-10-31T02:00:00.000Z'],
    ['at midnight', '2026-12-01T00:00', '2026-11-30T23:00:00.000Z'],
    ['as a day alone', '2026-11-27', 'time-unsound'],
    ['on a day that no calendar has', '2027-02-29T10:00', 'time-unsound'],
    ['as an instant on such a day', '2027-02-30T10:00:00Z', 'time-unsound'],
    ['at an hour that no clock has', '2026-11-27T25:00', 'time-unsound'],
    ['as words', 'imorgon kl 10', 'time-unsound'],
    ['as a number', '1795780800000', 'time-unsound'],
    ['as nothing', '', 'time-unsound'],
  ] as const) {
    test(words, () => {
      expect(read(text)).toBe(moment)
    })
  }

  test('as a day alone, where a day is enough, means its last minute', () => {
    const parsed = parseMoment('2026-11-27', 'Europe/Stockholm', { isDayEnough: true })

    expect(parsed).toEqual({ ok: true, at: new Date('2026-11-27T22:59:00Z') })
  })

  test('a time that is counted, and falls in the leap, comes just after it', () => {
    const at = momentOf({ day: '2027-03-28', time: '02:30' }, 'Europe/Stockholm')

    expect(at.toISOString()).toBe('2027-03-28T01:30:00.000Z')
  })
})
