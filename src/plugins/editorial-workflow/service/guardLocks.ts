import type { Access, Payload, PayloadRequest, Where } from 'payload'

import { worksWithAll } from '../collections/scopeAccess'
import { idOf } from '../idOf'
import { type Settings, settingsOf } from '../settle'
import { itemsSlug } from '../slugs'
import { actorOf } from './standing'

/**
 * Payload lets everybody who is signed in hold, take over and release any document. Here a hold is
 * the business of those who work with the document, and is taken in nobody else's name. The form of
 * the admin takes holds beneath these rules.
 */
export function guardLocks(payload: Payload): void {
  const locks = payload.collections['payload-locked-documents']
  if (!locks) return

  const settings = settingsOf(payload)
  const theirs: Access = ({ req }) => rowsOf(settings, req)
  locks.config.access = {
    ...locks.config.access,
    create: () => false,
    delete: theirs,
    read: theirs,
    update: ({ data, req }) => isTakeOver(data, req) && rowsOf(settings, req),
  }
}

/** All that a take-over changes is who holds the document: the one who asks. Asked without a wish, it may be. */
function isTakeOver(data: unknown, { user }: PayloadRequest): boolean {
  if (!data) return true
  const { user: holder, ...others } = data as { user?: unknown } // what was sent
  return idOf(holder) === String(user?.id) && Object.keys(others).length === 0
}

async function rowsOf(settings: Settings, req: PayloadRequest): Promise<boolean | Where> {
  if (!req.user || actorOf(settings, req.user).role === null) return false
  if (worksWithAll(settings, req.user)) return true

  const own: Where = { 'user.value': { equals: req.user.id } }
  return { or: [own, { id: { in: await listTheirs(req) } }] }
}

type Lock = Readonly<{
  id: number | string
  document?: Readonly<{ relationTo: string; value: unknown }> | null
}>

/** The holds of documents that somebody works with. Only what is open at the moment is held: a few. */
async function listTheirs(req: PayloadRequest): Promise<(number | string)[]> {
  const { docs: locks } = await req.payload.db.find<Lock>({
    collection: 'payload-locked-documents',
    limit: 0,
    pagination: false,
    req,
    where: {},
  })
  const { docs: items } = await req.payload.find({
    collection: itemsSlug,
    depth: 0,
    limit: 0,
    overrideAccess: false,
    pagination: false,
    req,
    where: { key: { in: locks.map(keyOf) } },
  })
  const known = new Set((items as unknown as { key: string }[]).map(({ key }) => key)) // as rows are kept
  return locks.filter((lock) => known.has(keyOf(lock))).map(({ id }) => id)
}

const keyOf = ({ document }: Lock) => `${document?.relationTo}:${idOf(document?.value)}`
