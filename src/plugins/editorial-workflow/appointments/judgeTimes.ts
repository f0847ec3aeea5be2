import { type Priority, priorities } from '../fields'
import type { Taken } from '../options'
import { parseMoment } from './parseMoment'

/** What somebody wrote about when, and how soon. */
export type Wished = Readonly<{
  scheduledFor?: string
  unpublishAt?: string
  /** Null takes the date away. */
  dueAt?: string | null
  /** Null takes the priority away. */
  priority?: string | null
}>

/** The same once it is found sound: ISO strings, and null where something is to be taken away. */
export type Times = Readonly<{
  scheduledFor?: string
  unpublishAt?: string
  dueAt?: string | null
  priority?: Priority | null
}>

type Question = Readonly<{
  wished: Wished
  /** What the move takes. What it does not take is left unread. */
  takes: readonly Taken[]
  now: Date
  timeZone: string
}>

type Answer = Readonly<{ ok: true; times: Times }> | Readonly<{ ok: false; reason: string }>

/** Judges the times that go with a move: sound, in the future, in the right order. */
export function judgeTimes({ now, takes, timeZone, wished }: Question): Answer {
  const times: { -readonly [key in keyof Times]: Times[key] } = {}

  for (const name of ['scheduledFor', 'unpublishAt', 'dueAt'] as const) {
    const text = wished[name]
    if (!takes.includes(name) || text === undefined) continue
    if (text === null) {
      times.dueAt = null // the only one that may be null
      continue
    }
    const parsed = parseMoment(text, timeZone, { isDayEnough: name === 'dueAt' })
    if (!parsed.ok) return parsed
    times[name] = parsed.at.toISOString()
  }
  if (takes.includes('priority') && wished.priority !== undefined) {
    if (!isPriority(wished.priority)) return refuse('priority-unknown')
    times.priority = wished.priority
  }

  const reason = judgePresence(takes, times) ?? judgeOrder(times, now)
  return reason ? refuse(reason) : { ok: true, times }
}

/** An appointment needs a time; whoever sets priorities sets at least one of them. */
function judgePresence(takes: readonly Taken[], times: Times): string | null {
  if (takes.includes('scheduledFor')) return times.scheduledFor ? null : 'time-missing'
  if (takes.includes('unpublishAt')) return times.unpublishAt ? null : 'time-missing'

  const isSaid = times.dueAt !== undefined || times.priority !== undefined
  return takes.includes('priority') && !isSaid ? 'nothing-to-change' : null
}

function judgeOrder({ dueAt, scheduledFor, unpublishAt }: Times, now: Date): string | null {
  const appointments = [scheduledFor, unpublishAt].flatMap((time) => (time ? Date.parse(time) : []))
  const latest = now.getTime() + farthestYears * 366 * 86_400_000

  if (appointments.some((time) => time < now.getTime() + aheadMinutes * 60_000)) return 'too-soon'
  if (dueAt && Date.parse(dueAt) < now.getTime()) return 'due-in-the-past'
  if ([...appointments, dueAt ? Date.parse(dueAt) : 0].some((time) => time > latest)) {
    return 'too-far-ahead'
  }
  const isBackwards = scheduledFor && unpublishAt && unpublishAt <= scheduledFor
  return isBackwards ? 'unpublish-before-publish' : null
}

/** An appointment is made at least this long ahead, so that there is time to think again. */
const aheadMinutes = 5

/** A year with a slip of the finger in it is no appointment. */
const farthestYears = 5

function isPriority(value: string | null): value is Priority | null {
  return value === null || (priorities as readonly string[]).includes(value)
}

const refuse = (reason: string): Answer => ({ ok: false, reason })
