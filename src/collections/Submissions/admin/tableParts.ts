/**
 * What each part of a table is. On a narrow screen the parts are laid out as blocks, and some
 * browsers then forget it.
 */
export const tableParts = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  head: { role: 'columnheader' },
  rowHead: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const
