import type { PayloadRequest } from 'payload'

import { toLocalTime } from '../service/localTime'
import type { Item } from '../service/noteItem'
import { actorOf } from '../service/standing'
import type { Settings } from '../settle'
import { itemsSlug } from '../slugs'
import { findNames, type Names } from './findNames'
import { keepEvents, most } from './keepEvents'
import type { ChosenPeriod } from './parsePeriod'
import { makeReport, type Report } from './report'

export type WholeReport = Report &
  Readonly<{
    oldest: readonly Item[]
    names: Names
    /** There are more events than the report reads: the oldest are left out. */
    isCut: boolean
  }>

/** Whose figures somebody may see. Of one's own texts alone there is nothing to report. */
export type ReportScope = 'all' | Readonly<{ organisation: string }>

/** The figures that somebody may see: all of them, those of an organisation, or null. */
export function reportScope(settings: Settings, user: PayloadRequest['user']): ReportScope | null {
  const { organisation, role } = actorOf(settings, user)
  const scope = settings.scopes[role ?? '']
  if (scope === 'all') return 'all'
  return scope === 'organisation' && organisation ? { organisation } : null
}

/** Reads what the report tells, within a scope: the events, what waits, and the names. */
export async function readReport(
  settings: Settings,
  req: PayloadRequest,
  period: ChosenPeriod,
  scope: ReportScope,
): Promise<WholeReport> {
  const [kept, oldest] = await Promise.all([keepEvents(settings, req), findOldest(req, scope)])
  const all = [...kept]
  const events =
    scope === 'all' ? all : all.filter(({ organisation }) => organisation === scope.organisation)
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
  return { ...report, oldest, names, isCut: all.length >= most }
}

/** What has waited longest for somebody's next step. */
async function findOldest(req: PayloadRequest, scope: ReportScope): Promise<Item[]> {
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
        ...(scope === 'all' ? [] : [{ documentOrganisation: { equals: scope.organisation } }]),
      ],
    },
  })
  return docs
}
