import { addMonths } from '../service/calendar'

/** Days before the review date from which reminders are sent. */
export const firstReminder = 30

const secondReminder = 7
const day = 86_400_000

/**
 * Finds the reminder that is due: 30 days before the review date, 7 days before, and then each month
 * after it. Null while it is early. Whoever comes late gets the newest alone, not all that were missed.
 */
export function findStep(nextReviewAt: string, now: Date): string | null {
  const due = new Date(nextReviewAt)
  const left = due.getTime() - now.getTime()
  if (left > firstReminder * day) return null
  if (left > secondReminder * day) return 'before_30'

  const months = countMonths(due, now)
  return months === 0 ? 'before_7' : `after_${months}`
}

/** Counts the whole months from one day to another; none when it is still to come. */
function countMonths(from: Date, to: Date): number {
  const years = to.getUTCFullYear() - from.getUTCFullYear()
  const months = Math.max(0, 12 * years + to.getUTCMonth() - from.getUTCMonth())
  return months > 0 && addMonths(from, months).getTime() > to.getTime() ? months - 1 : months
}
