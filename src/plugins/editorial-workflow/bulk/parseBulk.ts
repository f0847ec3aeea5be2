import { type BulkMove, bulkMoves, mostAtOnce } from './bulkMoves'

/** One document of a wish, as its asker has seen it. */
export type BulkItem = Readonly<{
  collection: string
  id: string
  expectedRev: number
  expectedHash?: string
}>

/** A wish to make one move with many documents. */
export type BulkWish = Readonly<{
  transition: BulkMove
  items: readonly BulkItem[]
  comment?: string
  /** Null gives the reviews back to the queue. */
  assignee?: string | null
  dueAt?: string
}>

export type BulkParsed = Readonly<{ ok: true; wish: BulkWish } | { ok: false; reason: BulkFault }>

export type BulkFault = 'bulk-move-unknown' | 'bulk-items-unsound' | 'bulk-too-many' | 'bulk-twice'

/** Lets in a wish that makes sense, whoever asks; what becomes of each document is judged later. */
export function parseBulk(body: Readonly<Record<string, unknown>>): BulkParsed {
  const { assignee, comment, dueAt, items, transition } = body
  const move = bulkMoves.find(({ name }) => name === transition)
  if (!move) return { ok: false, reason: 'bulk-move-unknown' }
  if (!Array.isArray(items) || items.length === 0)
    return { ok: false, reason: 'bulk-items-unsound' }
  if (items.length > mostAtOnce) return { ok: false, reason: 'bulk-too-many' }

  const sound = items.flatMap((item) => toItem(item) ?? [])
  if (sound.length < items.length) return { ok: false, reason: 'bulk-items-unsound' }
  if (new Set(sound.map(({ collection, id }) => `${collection}:${id}`)).size < sound.length) {
    return { ok: false, reason: 'bulk-twice' }
  }

  const wish = {
    transition: move.name,
    items: sound,
    ...(typeof comment === 'string' && { comment: comment.slice(0, 5000) }),
    ...((typeof assignee === 'string' || assignee === null) && { assignee }),
    ...(typeof dueAt === 'string' && { dueAt }),
  }
  return { ok: true, wish }
}

function toItem(value: unknown): BulkItem | null {
  const { collection, expectedHash, expectedRev, id } = (value ?? {}) as Record<string, unknown> // checked below
  if (typeof collection !== 'string' || typeof id !== 'string') return null
  if (!collection || !id || typeof expectedRev !== 'number' || !Number.isInteger(expectedRev)) {
    return null
  }
  return { collection, id, expectedRev, ...(typeof expectedHash === 'string' && { expectedHash }) }
}
