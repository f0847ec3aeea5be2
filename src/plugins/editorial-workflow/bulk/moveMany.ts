import type { PayloadRequest } from 'payload'

import { words } from '../refusal'
import { transition } from '../service/transition'
import type { BulkItem, BulkWish } from './parseBulk'

/** What became of one document of a wish. */
export type BulkResult = Readonly<{ collection: string; id: string }> &
  Readonly<
    | { ok: true; state: string; rev: number }
    | { ok: false; reason: string; message: string; status: number }
  >

/**
 * Makes one move with many documents, each by the one door and in a transaction of its own: what is
 * refused of one leaves the others as they are.
 */
export async function moveMany(req: PayloadRequest, wish: BulkWish): Promise<BulkResult[]> {
  const results: BulkResult[] = []
  // one after the other: each transaction has the database for itself
  for (const item of wish.items) {
    // what nobody foresaw of one does not hide what has become of the others
    results.push(await moveOne(req, wish, item).catch((err) => toFault(req, item, err)))
  }
  return results
}

function toFault(req: PayloadRequest, { collection, id }: BulkItem, err: unknown): BulkResult {
  req.payload.logger.error({ err, msg: `[editorial-workflow] many at once, ${collection}:${id}` })
  const message = words(req, 'reason_other')
  return { collection, id, ok: false, reason: 'failed', message, status: 500 }
}

async function moveOne(
  req: PayloadRequest,
  { assignee, comment, dueAt, transition: name }: BulkWish,
  item: BulkItem,
): Promise<BulkResult> {
  const { collection, id } = item
  const input = {
    ...item,
    transition: name,
    via: 'bulk',
    ...(comment !== undefined && { comment }),
    ...(assignee !== undefined && { assignee }),
    ...(dueAt !== undefined && { dueAt }),
  }
  const outcome = await transition(req, input)
  if (!outcome.ok) {
    const { errors = [], message, reason, status } = outcome
    const missing = errors.map((error) => `${error.label ?? error.path}: ${error.message}`)
    return { collection, id, ok: false, reason, message: [message, ...missing].join(' '), status }
  }
  const { rev, state } = outcome.workflow
  return { collection, id, ok: true, state, rev }
}
