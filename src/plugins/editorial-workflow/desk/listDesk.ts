import type { PayloadRequest } from 'payload'

import type { Item } from '../service/noteItem'
import type { Settings } from '../settle'
import { itemsSlug } from '../slugs'
import type { DeskFilter, DeskGroup } from './parseDeskFilter'
import type { DeskReader } from './reader'
import { toDeskWhere } from './toDeskWhere'
import { type DeskRow, toRows } from './toRows'

/** One page of the list of all texts. */
export type DeskPage = Readonly<{
  rows: readonly DeskRow[]
  total: number
  page: number
  pages: number
}>

const rowsOnPage = 50

/** Lists the texts that a filter asks for, within the rows of the reader. */
export async function listDesk(
  settings: Settings,
  req: PayloadRequest,
  reader: DeskReader,
  filter: DeskFilter,
): Promise<DeskPage> {
  const { docs, page, totalDocs, totalPages } = await req.payload.find({
    collection: itemsSlug,
    depth: 0,
    limit: filter.only.length > 0 ? filter.only.length : rowsOnPage,
    overrideAccess: false,
    page: filter.page,
    req,
    sort: [...(filter.group ? [columnOf[filter.group]] : []), filter.sort],
    user: req.user,
    where: toDeskWhere(filter, reader, {
      marks: settings.freshness.marks,
      now: settings.now(),
    }),
  })
  const rows = await toRows(settings, req, docs as unknown as Item[]) // the rows that noteItem writes
  return { rows, total: totalDocs, page: page ?? 1, pages: totalPages }
}

/** The column behind each way to group: sorted by it first, what belongs together stands together. */
const columnOf: Readonly<Record<DeskGroup, string>> = {
  state: 'state',
  organisation: 'documentOrganisation',
  assignee: 'assignee',
  kind: 'documentCollection',
}
