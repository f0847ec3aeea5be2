import { listMoments } from '../service/localTime'

/** The moment that somebody wrote, or why it is none. */
export type ParsedMoment =
  | Readonly<{ ok: true; at: Date }>
  | Readonly<{ ok: false; reason: 'time-unsound' | 'time-does-not-exist' }>

/**
 * Reads a moment: an instant (`2026-11-27T13:05:00Z`), or what the clocks of the place show
 * (`2026-11-27T14:05`). Of an hour that comes twice in autumn the first is meant; an hour that
 * spring leaps over is refused. A day alone means its last minute, where that is asked for.
 */
export function parseMoment(
  text: string,
  timeZone: string,
  { isDayEnough = false } = {},
): ParsedMoment {
  if (instant.test(text)) {
    const at = new Date(text)
    return Number.isNaN(at.getTime()) || !isDay(text.slice(0, 10)) ? unsound : { ok: true, at }
  }

  const { day, time = isDayEnough ? '23:59' : undefined } = local.exec(text)?.groups ?? {}
  if (!day || !time || !isDay(day) || Number.isNaN(Date.parse(`${day}T${time}Z`))) return unsound

  const [at] = listMoments({ day, time }, timeZone)
  return at ? { ok: true, at } : { ok: false, reason: 'time-does-not-exist' }
}

const unsound = { ok: false, reason: 'time-unsound' } as const
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/
const local = /^(?<day>\d{4}-\d\d-\d\d)(T(?<time>\d\d:\d\d(:\d\d)?))?$/

/** Says whether a calendar has the day; Date would make 31 April the first of May. */
function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}
