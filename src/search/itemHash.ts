import { createHash } from 'node:crypto'

import type { CatalogueItem } from '@/domain/catalogue/catalogueItem'

/** Tells whether an item is the same as another one: 128 bits over all that it holds, its id included. */
export const itemHash = (item: CatalogueItem): string =>
  createHash('sha256').update(canonical(item)).digest('hex').slice(0, 32)

/** JSON whose keys stand in order, so that it does not matter how an item was put together. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value).filter(([, held]) => held !== undefined)
  entries.sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, held]) => `${JSON.stringify(key)}:${canonical(held)}`).join()}}`
}
