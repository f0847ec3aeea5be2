import type { Payload, PayloadRequest, Where } from 'payload'

import type { Settings } from '../settle'
import { eventsSlug } from '../slugs'
import type { ReportEvent } from './report'

/** As many events as a report reads: the newest. */
export const most = 50_000

type Kept = Readonly<{ events: Map<string, ReportEvent>; readAt: number }>

const memory = new WeakMap<Payload, Kept>()
const stale = 10 * 60_000
/** A line is dated before its transaction ends, and may come to light after a younger one. */
const late = 2 * 60_000

/**
 * The moves of all documents, as the report counts them. Lines are only ever added, so what was read
 * is kept in memory and only the new ones are asked for. Where the count differs, all are read again.
 */
export async function keepEvents(
  settings: Settings,
  req: PayloadRequest,
): Promise<Iterable<ReportEvent>> {
  const now = settings.now().getTime()
  const kept = memory.get(req.payload)
  if (kept && now - kept.readAt < stale) {
    const since = new Date(kept.readAt - late).toISOString()
    await read(req, kept.events, { at: { greater_than: since } })
    if (await isWhole(req, kept.events)) return kept.events.values()
  }
  const events = new Map<string, ReportEvent>()
  await read(req, events, {})
  memory.set(req.payload, { events, readAt: now })
  return events.values()
}

async function isWhole(req: PayloadRequest, { size }: Map<string, unknown>): Promise<boolean> {
  const { totalDocs } = await req.payload.db.count({ collection: eventsSlug, req })
  return totalDocs > most ? size >= most : size === totalDocs
}

type Row = {
  id: string
  key: string
  documentCollection: string
  documentId: string
  documentOrganisation?: string | null
  rev: number
  transition: string
  from?: string | null
  to: string
  at: Date | string
  actorKey?: string | null
}

/** Adds what is there, the oldest first. */
async function read(
  req: PayloadRequest,
  events: Map<string, ReportEvent>,
  where: Where,
): Promise<void> {
  const { docs } = await req.payload.db.find<Row>({
    collection: eventsSlug,
    limit: most,
    pagination: false,
    req,
    select: {
      actorKey: true,
      at: true,
      documentCollection: true,
      documentId: true,
      documentOrganisation: true,
      from: true,
      key: true,
      rev: true,
      to: true,
      transition: true,
    },
    sort: '-at',
    where,
  })
  for (const row of docs.toReversed()) {
    events.set(row.key, {
      item: `${row.documentCollection}:${row.documentId}`,
      rev: row.rev,
      transition: row.transition,
      from: row.from ?? null,
      to: row.to,
      at: new Date(row.at).getTime(),
      who: row.actorKey ?? null,
      organisation: row.documentOrganisation ?? null,
    })
  }
}
