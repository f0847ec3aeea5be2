import { isSwedishWorkingDay } from '@/domain/workflow/swedishHolidays'

/**
 * The day (`2026-12-11`) by which a sender has been promised an answer: so many Swedish working days
 * after the day on which we could begin to read.
 */
export function answerBy(since: Date, workingDays: number): string {
  let day = dayOf(since)
  for (let left = workingDays; left > 0; ) {
    day = next(day)
    if (isSwedishWorkingDay(day)) left -= 1
  }
  return day
}

/** The day in Sweden. */
const dayOf = (moment: Date): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(moment)

const next = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
