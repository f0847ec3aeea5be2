import type { TimelineEntry } from './toEntry'

/** What happened on one day, newest first. */
export type Day = Readonly<{ day: string; entries: readonly TimelineEntry[] }>

/** Gathers lines of history that follow each other under the day they share. */
export function groupByDay(entries: readonly TimelineEntry[]): Day[] {
  const days: { day: string; entries: TimelineEntry[] }[] = []
  for (const entry of entries) {
    const last = days.at(-1)
    if (last?.day === entry.day) last.entries.push(entry)
    else days.push({ day: entry.day, entries: [entry] })
  }
  return days
}
