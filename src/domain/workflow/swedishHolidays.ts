/** Says whether a day (`2026-12-24`) is worked on in Sweden: no weekend, no holiday, no great eve. */
export function isSwedishWorkingDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`)
  return (
    ![saturday, sunday].includes(date.getUTCDay()) && !holidaysOf(date.getUTCFullYear()).has(day)
  )
}

const [sunday, friday, saturday] = [0, 5, 6]

/** Days at the same date every year, the eves among them on which hardly anybody works. */
const fixed = [
  '01-01', // New Year's Day
  '01-06', // Epiphany
  '05-01', // May Day
  '06-06', // National Day
  '12-24', // Christmas Eve
  '12-25', // Christmas Day
  '12-26', // Boxing Day
  '12-31', // New Year's Eve
]

/** Days counted from Easter Sunday. */
const fromEaster = [
  -2, // Good Friday
  0, // Easter Sunday
  1, // Easter Monday
  39, // Ascension Day
  49, // Whit Sunday
]

/** The first day of a name on or after a date: no earlier, and at most six days later. */
const floating = [
  { weekday: friday, from: '06-19' }, // Midsummer Eve
  { weekday: saturday, from: '06-20' }, // Midsummer Day
  { weekday: saturday, from: '10-31' }, // All Saints' Day
]

/** Lists the days of a year that are not worked on, besides the weekends. */
export function holidaysOf(year: number): ReadonlySet<string> {
  const easter = easterOf(year)
  return new Set([
    ...fixed.map((day) => `${year}-${day}`),
    ...fromEaster.map((days) => toDay(later(easter, days))),
    ...floating.map(({ from, weekday }) => {
      const first = new Date(`${year}-${from}T00:00:00Z`)
      return toDay(later(first, (weekday - first.getUTCDay() + 7) % 7))
    }),
  ])
}

/** Easter Sunday of a Gregorian year, by the rule that Meeus, Jones and Butcher wrote down. */
function easterOf(year: number): Date {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const ofCentury = year % 100
  const correction = Math.floor((8 * century + 13) / 25)
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30
  const weekday =
    (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7
  const shift = Math.floor((golden + 11 * epact + 22 * weekday) / 451)
  const dayOfYear = epact + weekday - 7 * shift + 114

  return new Date(Date.UTC(year, Math.floor(dayOfYear / 31) - 1, (dayOfYear % 31) + 1))
}

function later(from: Date, days: number): Date {
  return new Date(from.getTime() + days * 86_400_000)
}

function toDay(date: Date): string {
  return date.toISOString().slice(0, 10)
}
