/** The id behind a relation, however it was read: an id, a document, or a pair of collection and id. */
export function idOf(value: unknown): string | null {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'object' || value === null) return null

  const { id, value: related } = value as { id?: unknown; value?: unknown } // a relation as Payload reads it
  return idOf(related ?? id)
}
