import { getTranslation } from '@payloadcms/translations'
import type { PayloadRequest } from 'payload'

import { type Age, judgeAge } from '../freshness/judgeAge'
import type { WorkflowState } from '../options'
import { namePeople } from '../service/namePeople'
import type { Item } from '../service/noteItem'
import { ownersOf } from '../service/ownersOf'
import type { Settings } from '../settle'
import { slugOf } from '../slugs'
import { writeDay } from '../translations/dates'
import type { PanelDate } from './panels'
import { daysBetween, writeDistance } from './writeDistance'

/** A document on the desk, in words: plain enough to be sent to a browser. */
export type DeskRow = Readonly<{
  key: string
  collection: string
  id: string
  rev: number
  title: string
  /** Where it is worked with. */
  href: string
  kind: string
  state: WorkflowState
  isLive: boolean
  priority: string | null
  organisation: string | null
  organisationId: string | null
  assignee: string | null
  assigneeId: string | null
  isMine: boolean
  dates: Readonly<Partial<Record<PanelDate, DeskDate>>>
  /** How old the last word about a public text is; null where the public meets none. */
  age: Age | null
}>

/** A date as people read it: the day, and how far off it is. */
export type DeskDate = Readonly<{
  iso: string
  day: string
  distance: string
  /** The day has passed. */
  isPast: boolean
}>

/** Where a document on the desk is worked with: those who review meet it as its reviewer sees it. */
function pathTo(req: PayloadRequest, item: Item, isReviewer: boolean): string {
  const { documentCollection, documentId, state } = item
  const isDecision = isReviewer && ['in_review', 'approved', 'scheduled'].includes(state)
  const document = `/collections/${documentCollection}/${encodeURIComponent(documentId)}`
  return `${req.payload.config.routes.admin}${document}${isDecision ? '/review' : ''}`
}

/** Puts rows into words. Names are looked up once for all of them: one question for people, one for owners. */
export async function toRows(
  settings: Settings,
  req: PayloadRequest,
  items: readonly Item[],
): Promise<DeskRow[]> {
  const people = await namePeople(settings, req, idsOf(items, 'assignee'))
  const owners = await nameOwners(settings, req, idsOf(items, 'documentOrganisation'))
  const now = settings.now()
  const me = String(req.user?.id)
  const isReviewer = settings.rules.reviewers.includes(settings.roleOf(req.user) ?? '')

  return items.map((item) => ({
    key: item.key,
    collection: item.documentCollection,
    id: item.documentId,
    rev: item.rev,
    title: item.title || '–',
    href: pathTo(req, item, isReviewer),
    kind: kindOf(req, item.documentCollection),
    state: item.state as WorkflowState, // written by the workflow alone
    isLive: Boolean(item.isLive),
    priority: item.priority,
    organisation: owners.get(item.documentOrganisation ?? '') ?? null,
    organisationId: item.documentOrganisation,
    assignee: people.get(item.assignee ?? '') ?? null,
    assigneeId: item.assignee,
    isMine: item.assignee === me,
    dates: toDates(settings, req, item, now),
    age: item.isLive ? judgeAge(iso(item.verifiedAt), now, settings.freshness.marks) : null,
  }))
}

/** The name of a kind of document, as the admin calls one of them. */
export function kindOf(req: PayloadRequest, collection: string): string {
  const config = req.payload.collections[slugOf(collection)]?.config
  return config ? getTranslation(config.labels.singular, req.i18n) : collection
}

/** The names of organisations, by id: the rows of the reader name them, so the reader may know them. */
async function nameOwners(
  settings: Settings,
  req: PayloadRequest,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const collection = ownersOf(settings, req.payload)
  if (!collection || ids.length === 0) return new Map()

  const title = req.payload.collections[collection].config.admin.useAsTitle ?? 'id'
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    limit: ids.length,
    ...(settings.locales[0] && { locale: settings.locales[0] as never }), // a locale of the site
    // An owner may be a draft that the reader does not work with; its name is all that is read.
    overrideAccess: true,
    pagination: false,
    select: { [title]: true } as never, // the field that the collection itself names
    where: { id: { in: [...ids] } },
  })
  const rows = docs as unknown as Record<string, unknown>[] // the rows of any collection
  return new Map(rows.map((row) => [String(row.id), String(row[title] ?? row.id)]))
}

function idsOf(items: readonly Item[], name: 'assignee' | 'documentOrganisation'): string[] {
  return [...new Set(items.flatMap((item) => item[name] ?? []))]
}

const dates = [
  'changedAt',
  'dueAt',
  'movedAt',
  'nextReviewAt',
  'publishedAt',
  'scheduledFor',
  'submittedAt',
] as const satisfies PanelDate[]

function toDates(settings: Settings, req: PayloadRequest, item: Item, now: Date) {
  return Object.fromEntries(
    dates.flatMap((name) => {
      const value = iso(item[name])
      return value ? [[name, toDate(settings, req, value, now)]] : []
    }),
  )
}

function toDate(settings: Settings, req: PayloadRequest, value: string, now: Date): DeskDate {
  const { language } = req.i18n
  const { timeZone } = settings
  return {
    iso: value,
    day: writeDay(value, language, timeZone),
    distance: writeDistance(value, now, language, timeZone),
    isPast: daysBetween(now, new Date(value), timeZone) < 0,
  }
}

/** A date as it is compared: one database answers with dates, the other with strings. */
function iso(value: unknown): string | null {
  if (!value) return null
  return value instanceof Date ? value.toISOString() : String(value)
}
