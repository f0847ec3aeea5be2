import { addMonths } from '../service/calendar'

/** How long ago somebody answered for a public text: under 12 months, 12–24, longer. */
export type Age = 'fresh' | 'yellow' | 'red'

const yellowMonths = 12
const redMonths = 24

/** The last day on which a text may have been verified to be of an age now. */
export const ageLimits = (now: Date) => ({
  yellow: addMonths(now, -yellowMonths).toISOString(),
  red: addMonths(now, -redMonths).toISOString(),
})

/** Says how old the last word about a text is; a text that nobody has verified is as old as can be. */
export function judgeAge(verifiedAt: string | null, now: Date): Age {
  const { red, yellow } = ageLimits(now)
  if (!verifiedAt || verifiedAt <= red) return 'red'
  return verifiedAt <= yellow ? 'yellow' : 'fresh'
}
