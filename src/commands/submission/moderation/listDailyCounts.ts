import type { PayloadRequest } from 'payload'

/** What was counted on one day, by name. */
export type DayCounts = Readonly<{ day: string; counts: Readonly<Record<string, number>> }>

/** The counters of each day since one, the newest first. A day on which nothing was counted is left out. */
export async function listDailyCounts(
  req: PayloadRequest,
  since: string,
): Promise<readonly DayCounts[]> {
  const { docs } = await req.payload.db.find<{ day: string; name: string; count: number }>({
    collection: 'daily-counts',
    limit: 0,
    pagination: false,
    req,
    sort: '-day',
    where: { day: { greater_than_equal: since } },
  })
  const days = new Map<string, Record<string, number>>()
  for (const { count, day, name } of docs) {
    const counts = days.get(day) ?? {}
    counts[name] = (counts[name] ?? 0) + count
    days.set(day, counts)
  }
  return [...days].map(([day, counts]) => ({ day, counts }))
}
