import type { PayloadRequest, Where } from 'payload'

import { scopeWhere } from '../collections/scopeAccess'
import type { Settings } from '../settle'
import { eventsSlug } from '../slugs'
import { type RecordFilter, toWhere } from './filter'
import { findNames } from './findNames'
import { type RecordLine, type StoredLine, toRecordLine } from './toRecordLine'

/** One page of the record, newest first. */
export type RecordPage = Readonly<{
  lines: readonly RecordLine[]
  total: number
  page: number
  pages: number
}>

/**
 * Lists what the filter asks for, within what the reader works with: one query to choose the lines,
 * one to read them, and one for each sort of name.
 */
export async function listRecord(
  settings: Settings,
  req: PayloadRequest,
  filter: RecordFilter,
  { limit = 50, where = {} as Where } = {},
): Promise<RecordPage> {
  const scope = scopeWhere(settings, req.user)
  if (scope === false) return { lines: [], total: 0, page: 1, pages: 0 }

  const rows = scope === true ? [] : [scope]
  const found = await req.payload.db.find<{ id: string }>({
    collection: eventsSlug,
    limit,
    page: filter.page,
    pagination: true,
    req,
    select: { key: true },
    sort: newestFirst(),
    where: { and: [toWhere(filter, settings.timeZone), where, ...rows] },
  })
  return {
    lines: await inWords(
      settings,
      req,
      await readLines(
        req,
        found.docs.map(({ id }) => id),
      ),
    ),
    total: found.totalDocs,
    page: filter.page,
    pages: found.totalPages,
  }
}

const newestFirst = () => ['-at', '-rev']

/** Reads whole lines. A database that sorts whole lines only to skip most of them takes its time. */
async function readLines(req: PayloadRequest, ids: readonly string[]): Promise<StoredLine[]> {
  if (ids.length === 0) return []
  const { docs } = await req.payload.db.find<StoredLine & { id: string }>({
    collection: eventsSlug,
    limit: 0,
    pagination: false,
    req,
    sort: newestFirst(),
    where: { id: { in: [...ids] } },
  })
  return docs
}

async function inWords(
  settings: Settings,
  req: PayloadRequest,
  lines: readonly StoredLine[],
): Promise<RecordLine[]> {
  const names = await findNames(settings, req, {
    people: lines.flatMap(({ actor, actorKey, assignee }) => [
      actorKey ?? (typeof actor === 'string' ? actor : null),
      assignee,
    ]),
    items: lines.flatMap(({ documentCollection, documentId, replacedBy }) => [
      `${documentCollection}:${documentId}`,
      ...(replacedBy ? [replacedBy.replace('/', ':')] : []),
    ]),
    organisations: lines.map(({ documentOrganisation }) => documentOrganisation),
  })
  return lines.map((line) => toRecordLine(settings, req, line, names))
}
