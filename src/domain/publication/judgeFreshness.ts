import type { Freshness } from './publicItem'

const month = 30.44 * 24 * 60 * 60 * 1000

/** Says how recently an item was checked: under 12 months fresh, 12–24 ageing, longer ago stale. */
export function judgeFreshness(checkedAt: string | null, now: Date): Freshness {
  const age = checkedAt ? (now.getTime() - new Date(checkedAt).getTime()) / month : Infinity
  if (age < 12) return 'fresh'
  return age < 24 ? 'ageing' : 'stale'
}
