/** A moment as a clock on a wall shows it: `2026-11-27` and `14:05:30.250`. */
export type LocalTime = Readonly<{ day: string; time: string }>

/** What the clocks of a time zone show at a moment. */
export function toLocalTime(at: Date, timeZone: string): LocalTime {
  const [day = '', time = ''] = new Date(at.getTime() + offsetAt(at, timeZone))
    .toISOString()
    .slice(0, -1)
    .split('T')
  return { day, time }
}

/**
 * Lists the moments at which the clocks of a time zone show a day and a time, the earliest first:
 * one as a rule, none in the hour that spring leaps over, two in the hour that autumn repeats.
 */
export function listMoments({ day, time }: LocalTime, timeZone: string): Date[] {
  const asUtc = Date.parse(`${day}T${time}Z`)
  if (Number.isNaN(asUtc)) return []

  const offsets = [-1, 1].map((days) => offsetAt(new Date(asUtc + days * oneDay), timeZone))
  const moments = [...new Set(offsets.map((offset) => asUtc - offset))]
  return moments
    .filter((moment) => moment + offsetAt(new Date(moment), timeZone) === asUtc)
    .sort((a, b) => a - b)
    .map((moment) => new Date(moment))
}

/** The moment of a local time; where clocks leap over it, the same distance after the leap. */
export function momentOf(local: LocalTime, timeZone: string): Date {
  const [first] = listMoments(local, timeZone)
  if (first) return first

  const asUtc = Date.parse(`${local.day}T${local.time}Z`)
  return new Date(asUtc - offsetAt(new Date(asUtc - oneDay), timeZone))
}

/** Says whether a name is that of a time zone. */
export function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false // Intl throws at a name that it does not know
  }
}

const oneDay = 86_400_000

/** How far the clocks of a time zone are ahead of UTC at a moment, in milliseconds. */
function offsetAt(at: Date, timeZone: string): number {
  const parts = Object.fromEntries(
    clockOf(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  )
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts
  const shown = Date.UTC(year, month - 1, day, hour, minute, second)
  return shown - Math.floor(at.getTime() / 1000) * 1000
}

const clocks = new Map<string, Intl.DateTimeFormat>()

/** A clock costs some time to make, and is asked often. */
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone)
  if (known) return known

  const clock = new Intl.DateTimeFormat('en', {
    day: 'numeric',
    hour: 'numeric',
    hourCycle: 'h23',
    minute: 'numeric',
    month: 'numeric',
    second: 'numeric',
    timeZone,
    year: 'numeric',
  })
  clocks.set(timeZone, clock)
  return clock
}
