import type { PayloadRequest } from 'payload'

import type { Item } from '../service/noteItem'
import type { Settings } from '../settle'
import { itemsSlug } from '../slugs'
import { type Panel, type PanelName, panelsFor } from './panels'
import type { DeskReader } from './reader'
import { type DeskRow, toRows } from './toRows'

/** The answer to one question of the desk: how many, and the first of them. */
export type PanelAnswer = Readonly<{ panel: Panel; count: number; rows: readonly DeskRow[] }>

/** As many rows as a panel shows of its first. */
const rowsShown: Readonly<Partial<Record<PanelName, number>>> & { others: number } = {
  waiting_for_me: 8,
  queue: 6,
  others: 5,
}

/** Answers every question that somebody has in the morning: one question to the database each. */
export async function findDesk(
  settings: Settings,
  req: PayloadRequest,
  reader: DeskReader,
): Promise<PanelAnswer[]> {
  const found = await Promise.all(
    panelsFor(reader).map(async (panel) => ({
      panel,
      ...(await findPanelRows(settings, req, reader, panel)),
    })),
  )
  const rows = await toRows(
    settings,
    req,
    found.flatMap(({ docs }) => docs),
  )
  const byKey = new Map(rows.map((row) => [row.key, row]))
  return found.map(({ count, docs, panel }) => ({
    panel,
    count,
    rows: docs.flatMap(({ key }) => byKey.get(key) ?? []),
  }))
}

/** How many documents a question is about, and the first of them, within the rows of the reader. */
export async function findPanelRows(
  settings: Settings,
  req: PayloadRequest,
  reader: DeskReader,
  panel: Panel,
): Promise<{ count: number; docs: Item[] }> {
  const { docs, totalDocs } = await req.payload.find({
    collection: itemsSlug,
    depth: 0,
    limit: rowsShown[panel.name] ?? rowsShown.others,
    overrideAccess: false,
    req,
    sort: panel.sort,
    user: req.user,
    where: { and: [{ isTrashed: { not_equals: true } }, panel.where(reader, settings.now())] },
  })
  return { count: totalDocs, docs: docs as unknown as Item[] } // the rows that noteItem writes
}
