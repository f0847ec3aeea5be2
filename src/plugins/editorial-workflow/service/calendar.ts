import { momentOf, toLocalTime } from './localTime'

/** The same day some months later; the last of the month where there is no such day. */
export function addMonths(from: Date, months: number): Date {
  const then = new Date(from)
  then.setUTCDate(1)
  then.setUTCMonth(from.getUTCMonth() + months)

  const lastDay = new Date(Date.UTC(then.getUTCFullYear(), then.getUTCMonth() + 1, 0)).getUTCDate()
  then.setUTCDate(Math.min(from.getUTCDate(), lastDay))
  return then
}

/** Which days are worked on, and where the day begins. */
type Calendar = Readonly<{ isWorkingDay: (day: string) => boolean; timeZone: string }>

/** The same time of day some working days later, by the calendar and the clocks of a place. */
export function addWorkingDays(
  from: Date,
  days: number,
  { isWorkingDay, timeZone }: Calendar,
): Date {
  const { day: first, time } = toLocalTime(from, timeZone)
  let day = first
  for (let left = days; left > 0; ) {
    day = nextDay(day)
    if (isWorkingDay(day)) left -= 1
  }
  return momentOf({ day, time }, timeZone)
}

/** Says whether a day (`2026-11-27`) is one of Monday to Friday. */
export function isWeekday(day: string): boolean {
  return ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())
}

function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}
