import { parseQueueFilter, type QueueFilter, wholeQueue } from '@/domain/submission/queue'

/** What stands in an address, by name; a name may stand there twice. */
export type Asked = Readonly<Record<string, string | readonly string[] | undefined>>

/** Reads a filter from the address. The order is `order` there: Payload keeps `sort` for its own lists. */
export function readQueueFilter(asked: Asked): QueueFilter {
  const single = Object.fromEntries(
    Object.entries(asked).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]),
  )
  return parseQueueFilter({ ...single, sort: single.order })
}

/** The address of the queue with a filter: what is as usual is not in it. */
export function toQueueQuery({ sort, ...filter }: Partial<QueueFilter>): string {
  const query = new URLSearchParams()
  const usual = { ...wholeQueue, order: wholeQueue.sort } as Readonly<Record<string, unknown>>
  for (const [name, value] of Object.entries({ ...filter, order: sort ?? wholeQueue.sort })) {
    if (value !== null && value !== undefined && value !== usual[name])
      query.set(name, String(value))
  }
  const text = query.toString()
  return text ? `?${text}` : ''
}

/** Says whether something narrows the view that a tab shows. */
export const isNarrowed = ({ claim, kind, olderThan, text }: QueueFilter): boolean =>
  Boolean(claim || kind || olderThan || text)
