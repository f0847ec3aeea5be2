/** The same day some months later; the last of the month where there is no such day. */
export function addMonths(from: Date, months: number): Date {
  const then = new Date(from)
  then.setUTCDate(1)
  then.setUTCMonth(from.getUTCMonth() + months)

  const lastDay = new Date(Date.UTC(then.getUTCFullYear(), then.getUTCMonth() + 1, 0)).getUTCDate()
  then.setUTCDate(Math.min(from.getUTCDate(), lastDay))
  return then
}

/** The same time some working days later. Saturdays and Sundays do not count; holidays do. */
export function addWorkingDays(from: Date, days: number): Date {
  const then = new Date(from)
  for (let left = days; left > 0; ) {
    then.setUTCDate(then.getUTCDate() + 1)
    if (![0, 6].includes(then.getUTCDay())) left -= 1
  }
  return then
}
