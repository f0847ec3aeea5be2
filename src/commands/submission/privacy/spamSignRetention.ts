import type { RetentionPolicy } from '@/plugins/privacy'

import { deleteAll, findAll } from './caseFile'

/** How long it is remembered what a moderator has said about an address, a domain or a text. */
const days = 365

/** Fingerprints that nobody has met for a year are forgotten: senders change, and so does spam. */
export const spamSignRetention: RetentionPolicy = {
  kind: 'spam-signs',
  batch: 500,
  rule: async () => ({ days, trigger: 'last seen', way: 'delete' }),
  find: async (req, before) => {
    const rows = await findAll(req, 'spam-signs', {
      seenAt: { less_than: before.toISOString() },
    })
    return { due: rows.map(({ id }) => id), held: 0 }
  },
  apply: async (req, ids, _, before) => {
    const removed = await deleteAll(req, 'spam-signs', {
      and: [{ id: { in: ids } }, { seenAt: { less_than: before.toISOString() } }],
    })
    return { messages: [], removed, retained: 0 }
  },
}
