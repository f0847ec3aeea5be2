import { createHash } from 'node:crypto'

import type { Stored } from './readDocument'

/** What is no content: where a document stands, when it was saved, and by whom. */
const housekeeping = [
  'id',
  '_status',
  'createdAt',
  'updatedAt',
  'deletedAt',
  'createdBy',
  'updatedBy',
  'workflow',
]

/** A fingerprint of the content of a document in all languages: the same content, the same hash. */
export function contentHash(doc: Stored, computed: readonly string[] = []): string {
  const ignored = new Set([...housekeeping, ...computed])
  const content = Object.fromEntries(Object.entries(doc).filter(([key]) => !ignored.has(key)))

  return createHash('sha256')
    .update(JSON.stringify(canonical(content)) ?? '')
    .digest('hex')
}

/** The same value in one spelling: keys in order, nothing empty, rows without the ids of their rows. */
function canonical(value: unknown, isRow = false): unknown {
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) {
    const rows = value.map((row) => canonical(row, true))
    return rows.length > 0 ? rows : undefined
  }
  if (typeof value !== 'object' || value === null) return value ?? undefined

  const entries = Object.entries(value)
    .filter(([key]) => !(isRow && key === 'id'))
    .map(([key, part]) => [key, canonical(part)] as const)
    .filter(([, part]) => part !== undefined && part !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return entries.length > 0 ? Object.fromEntries(entries) : undefined
}
