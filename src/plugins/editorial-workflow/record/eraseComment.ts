import { ownRequest, type Source } from '../service/ownRequest'
import { MovedMeanwhile } from '../service/recordEvent'
import { settingsOf } from '../settle'
import { eventsSlug } from '../slugs'
import type { Line } from './chain'
import { addSeal, findLastSeal } from './seals'

/**
 * Erases the words of one line of history for good, for instance because they name a person who
 * asks for it. That there were words, and that they were erased on purpose, stays: the chain still
 * holds. Says whether there was anything to erase.
 */
export async function eraseComment(source: Source, key: string): Promise<boolean> {
  const payload = 'payload' in source ? source.payload : source
  const settings = settingsOf(payload)
  const req = await ownRequest(settings, source)
  const line = await payload.db.findOne<Line & { id: number | string }>({
    collection: eventsSlug,
    req,
    where: { key: { equals: key } },
  })
  if (!line?.comment) return false

  // the seal first: words that are gone without one would look stolen
  let isSealed = false
  while (!isSealed) {
    const last = await findLastSeal(req)
    isSealed = (await addSeal(settings, req, last, { kind: 'erasure', entries: key })) !== null
    // a write that failed has ended the transaction of the caller, who begins again
    if (!isSealed && (await req.transactionID)) throw new MovedMeanwhile(key)
  }
  await payload.db.updateOne({
    collection: eventsSlug,
    data: { comment: null, commentSalt: null },
    id: line.id,
    req,
    returning: false,
  })
  return true
}
