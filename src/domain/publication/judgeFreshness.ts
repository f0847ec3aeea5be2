import type { Freshness } from './publicItem'

/** Says how recently an item was checked: under 12 months fresh, 12–24 ageing, longer ago stale. */
export function judgeFreshness(checkedAt: string | null, now: Date): Freshness {
  const isPast = (months: number) => !checkedAt || addMonths(checkedAt, months) <= now
  if (isPast(24)) return 'stale'
  return isPast(12) ? 'ageing' : 'fresh'
}

/** The same day some months later; the last of the month where there is no such day. */
function addMonths(iso: string, months: number): Date {
  const then = new Date(iso)
  const day = then.getUTCDate()
  then.setUTCMonth(then.getUTCMonth() + months)
  if (then.getUTCDate() !== day) then.setUTCDate(0)
  return then
}
