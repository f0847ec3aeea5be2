import type { PayloadRequest, Where } from 'payload'

import type { PrivacyModule } from '@/plugins/privacy'

import { letterKey } from '../letters/letterKey'
import type { CaseFiles } from './caseFile'

/** Letters to the senders: they go, also those that wait to be sent. */
export const outboxModule: PrivacyModule<CaseFiles> = {
  name: 'letters',
  export: async (req, subject) => {
    const { docs } = await req.payload.db.find<Record<string, unknown>>({
      collection: 'letters',
      limit: 0,
      pagination: false,
      req,
      where: toSenders(subject),
    })
    const items = docs.map(({ createdAt, key, sentAt, state, subject: title, text, to }) => ({
      ...{ createdAt, key, sentAt, state, subject: title, to },
      text: withoutKeys(text),
    }))
    return { items }
  },
  erase: async (req, subject) => {
    const where = toSenders(subject)
    const removed = await count(req, where)
    if (removed > 0) await req.payload.db.deleteMany({ collection: 'letters', req, where })
    return { messages: [], removed, retained: 0 }
  },
}

/** A link in a letter opens the case, and is nobody's but the receiver's. */
const withoutKeys = (text: unknown): unknown =>
  typeof text === 'string' ? text.replace(/[a-z2-7]{52}/g, '…') : text

const count = async (req: PayloadRequest, where: Where): Promise<number> =>
  (await req.payload.db.count({ collection: 'letters', req, where })).totalDocs

/** The key of each letter names its case, to whichever address it went. */
const toSenders = ({ ids }: CaseFiles): Where => ({
  or: ids.map((id) => ({ key: { contains: letterKey(id, '', '').slice(0, -1) } })),
})
