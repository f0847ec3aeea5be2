/** Writes a span of years as one reads it: "2010–", "2018–2019", "2018", or null when nothing is known. */
export function toYears(start: number | null, end: number | null, isOver: boolean): string | null {
  if (start === null) return end === null ? null : `–${end}`
  if (end === start) return String(start)
  if (end !== null) return `${start}–${end}`
  return isOver ? String(start) : `${start}–`
}
