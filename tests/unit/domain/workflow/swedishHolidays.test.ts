import { describe, expect, test } from 'vitest'

import { holidaysOf, isSwedishWorkingDay } from '@/domain/workflow/swedishHolidays'

describe('the Swedish holidays', () => {
  for (const [name, days] of [
    ['New Year’s Day', ['2026-01-01', '2027-01-01']],
    ['Epiphany', ['2026-01-06', '2027-01-06']],
    ['Good Friday', ['2024-03-29', '2026-04-03', '2027-03-26', '2038-04-23']],
    ['Easter Sunday', ['2024-03-31', '2026-04-05', '2027-03-28', '2038-04-25', '2285-03-22']],
    ['Easter Monday', ['2024-04-01', '2026-04-06', '2027-03-29']],
    ['May Day', ['2026-05-01']],
    ['Ascension Day', ['2024-05-09', '2026-05-14', '2027-05-06']],
    ['Whit Sunday', ['2026-05-24', '2027-05-16']],
    ['National Day', ['2026-06-06']],
    ['Midsummer Eve', ['2026-06-19', '2027-06-25', '2028-06-23']],
    ['Midsummer Day', ['2026-06-20', '2027-06-26']],
    ['All Saints’ Day', ['2026-10-31', '2027-11-06']],
    ['Christmas Eve', ['2026-12-24']],
    ['Christmas Day', ['2026-12-25']],
    ['Boxing Day', ['2026-12-26']],
    ['New Year’s Eve', ['2026-12-31']],
  ] as const) {
    test(`${name} is no working day`, () => {
      const unknown = days.filter((day) => !holidaysOf(Number(day.slice(0, 4))).has(day))

      expect([unknown, days.filter(isSwedishWorkingDay)]).toEqual([[], []])
    })
  }

  test('a year has sixteen of them, and none besides', () => {
    expect(holidaysOf(2026).size).toBe(16)
  })

  test('ordinary days are worked on, weekends are not', () => {
    const week = ['16', '17', '18', '19', '20', '21', '22'].map((day) => `2026-11-${day}`)

    expect(week.filter(isSwedishWorkingDay)).toEqual(week.slice(0, 5))
  })
})
