import { expect, test } from 'vitest'

import { groupByDay } from '@/plugins/editorial-workflow/review/groupByDay'
import { daysBetween } from '@/plugins/editorial-workflow/review/nameDay'
import type { TimelineEntry } from '@/plugins/editorial-workflow/review/toEntry'

const zone = 'Europe/Stockholm'

const anEntry = (key: string, day: string) => ({ key, day }) as TimelineEntry // what the day is made of is all that matters here

test('a reader meets what has happened under its day, in the order it came', () => {
  const days = groupByDay([
    anEntry('4', 'I dag'),
    anEntry('3', 'I dag'),
    anEntry('2', 'I går'),
    anEntry('1', '3 november 2026'),
  ])

  const story = days.map(({ day, entries }) => [day, entries.map(({ key }) => key)])
  expect(story).toEqual([
    ['I dag', ['4', '3']],
    ['I går', ['2']],
    ['3 november 2026', ['1']],
  ])
})

test('nothing has happened on no day', () => {
  expect(groupByDay([])).toEqual([])
})

test('a day begins at midnight where the site is, also when the clocks change', () => {
  const lateSummerEvening = '2026-10-24T21:59:00Z' // 23:59 in Stockholm
  const winterMorning = new Date('2026-10-25T23:01:00Z') // 00:01 on the 26th

  expect(daysBetween(lateSummerEvening, winterMorning, zone)).toBe(2)
  expect(daysBetween('2026-10-25T22:59:00Z', winterMorning, zone)).toBe(1)
  expect(daysBetween('2026-10-25T23:00:00Z', winterMorning, zone)).toBe(0)
})

test('what is to come lies a negative number of days away', () => {
  expect(daysBetween('2026-12-04T11:00:00Z', new Date('2026-12-01T23:30:00Z'), zone)).toBe(-2)
})
