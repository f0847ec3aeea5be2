import type { PayloadRequest, Where } from 'payload'

import type { Settings } from '../settle'
import { notificationsSlug } from '../slugs'
import { isUnread } from './listNews'

/** Which news are read: some of them, those of one document, or all. */
export type Marked = Readonly<{
  ids?: readonly string[]
  document?: Readonly<{ collection: string; id: string }>
}>

/** Marks news of whoever asks as read; those of others stay as they are. */
export async function markRead(
  { now }: Settings,
  req: PayloadRequest,
  { document, ids }: Marked,
): Promise<void> {
  if (!req.user) return

  const rules: Where[] = [{ recipient: { equals: req.user.id } }, isUnread]
  if (ids) rules.push({ id: { in: await amongUnread(req, rules, ids) } })
  if (document) {
    rules.push(
      { documentCollection: { equals: document.collection } },
      { documentId: { equals: document.id } },
    )
  }
  await req.payload.db.updateMany({
    collection: notificationsSlug,
    data: { readAt: now().toISOString() },
    req,
    where: { and: rules },
  })
}

/** What somebody sends as an id may be none, and not every database lets it be asked for. */
async function amongUnread(
  req: PayloadRequest,
  rules: Where[],
  ids: readonly string[],
): Promise<string[]> {
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: notificationsSlug,
    limit: 0,
    pagination: false,
    req,
    select: { key: true },
    where: { and: rules },
  })
  return docs.map(({ id }) => String(id)).filter((id) => ids.includes(id))
}
