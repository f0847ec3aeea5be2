import type { PayloadRequest, Where } from 'payload'

import { scopeWhere } from '../collections/scopeAccess'
import { toLocalTime } from '../service/localTime'
import type { Item } from '../service/noteItem'
import { actorOf } from '../service/standing'
import type { Settings } from '../settle'
import { eventsSlug, itemsSlug } from '../slugs'
import { findNames, type Names } from './findNames'
import type { ChosenPeriod } from './parsePeriod'
import { makeReport, type Report, type ReportEvent } from './report'

export type WholeReport = Report &
  Readonly<{
    oldest: readonly Item[]
    names: Names
    /** There are more events than the report reads: the oldest are left out. */
    isCut: boolean
  }>

/** As many events as a report reads. */
const most = 50_000

/** The rows that somebody may see the figures of, or null: for whole organisations, not for one's own texts. */
export function reportScope(settings: Settings, user: PayloadRequest['user']): Where | true | null {
  const where = scopeWhere(settings, user)
  const scope = settings.scopes[actorOf(settings, user).role ?? '']
  return where !== false && (scope === 'all' || scope === 'organisation') ? where : null
}

/** Reads what the report tells, within a scope: the events, what waits, and the names. */
export async function readReport(
  settings: Settings,
  req: PayloadRequest,
  period: ChosenPeriod,
  scope: Where | true,
): Promise<WholeReport> {
  const rows = scope === true ? [] : [scope]
  const [events, oldest] = await Promise.all([readEvents(req, period, rows), findOldest(req, rows)])
  const report = makeReport(events, period, (at) =>
    toLocalTime(new Date(at), settings.timeZone).day.slice(0, 7),
  )
  const names = await findNames(settings, req, {
    people: oldest.map(({ assignee }) => assignee),
    items: [],
    organisations: [
      ...report.organisations.map(({ organisation }) => organisation),
      ...oldest.map(({ documentOrganisation }) => documentOrganisation),
    ],
  })
  return { ...report, oldest, names, isCut: events.length === most }
}

type Row = {
  id: string
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

async function readEvents(
  req: PayloadRequest,
  { to }: ChosenPeriod,
  rows: Where[],
): Promise<ReportEvent[]> {
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
      rev: true,
      to: true,
      transition: true,
    },
    sort: '-at',
    where: { and: [{ at: { less_than: new Date(to).toISOString() } }, ...rows] },
  })
  return docs.map((row) => ({
    item: `${row.documentCollection}:${row.documentId}`,
    rev: row.rev,
    transition: row.transition,
    from: row.from ?? null,
    to: row.to,
    at: new Date(row.at).getTime(),
    who: row.actorKey ?? null,
    organisation: row.documentOrganisation ?? null,
  }))
}

/** What has waited longest for somebody's next step. */
async function findOldest(req: PayloadRequest, rows: Where[]): Promise<Item[]> {
  const { docs } = await req.payload.db.find<Item & { id: string }>({
    collection: itemsSlug,
    limit: 10,
    pagination: false,
    req,
    sort: 'movedAt',
    where: {
      and: [
        { state: { in: ['in_review', 'changes_requested', 'approved'] } },
        { isTrashed: { not_equals: true } },
        { movedAt: { exists: true } },
        ...rows,
      ],
    },
  })
  return docs
}
