/**
 * A row of a table that Swedish and English Excel both open as one: cells between semicolons, CRLF at
 * the end (RFC 4180 but for the semicolon, which Excel expects where a comma is the decimal sign).
 */
export function toCsvRow(cells: readonly (string | number | null)[]): string {
  return `${cells.map(toCell).join(';')}\r\n`
}

/** Tells Excel that the letters are UTF-8. */
export const byteOrderMark = '\uFEFF'

function toCell(value: string | number | null): string {
  if (value === null) return ''
  const text = defuse(String(value))
  return /[;",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A cell that a spreadsheet would run as a formula is made text. */
function defuse(text: string): string {
  return /^\s*[=+\-@\t\r]/.test(text) ? `'${text}` : text
}
