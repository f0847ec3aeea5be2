import type { DeskGroup } from './parseDeskFilter'
import type { DeskRow } from './toRows'

/** Rows that belong together. */
export type RowGroup = Readonly<{ key: string; rows: readonly DeskRow[] }>

/** Puts together the rows that share what they are grouped by; they come sorted by it. */
export function groupRows(rows: readonly DeskRow[], by: DeskGroup | null): RowGroup[] {
  if (!by) return rows.length > 0 ? [{ key: '', rows }] : []

  const groups = new Map<string, DeskRow[]>()
  for (const row of rows) {
    const key = keyOf[by](row)
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  return [...groups].map(([key, own]) => ({ key, rows: own }))
}

const keyOf: Readonly<Record<DeskGroup, (row: DeskRow) => string>> = {
  state: ({ state }) => state,
  organisation: ({ organisationId }) => organisationId ?? '',
  assignee: ({ assigneeId }) => assigneeId ?? '',
  kind: ({ collection }) => collection,
}
