import type { PayloadRequest } from 'payload'

import { idOf } from '../idOf'
import { type Actor, actorOf, relationOf, worksWith } from '../service/standing'
import type { Settings } from '../settle'
import { slugOf } from '../slugs'
import type { StoredLink } from './judgeLink'

/** Whoever made a link: the name alone is for others to see. */
export type Maker = Readonly<{ name: string | null; actor: Actor }>

/** Finds those who made some links, as they are now, by id. Whoever is gone is not among them. */
export async function findMakers(
  settings: Settings,
  req: PayloadRequest,
  links: readonly Pick<StoredLink, 'createdBy'>[],
): Promise<ReadonlyMap<string, Maker>> {
  const ids = [...new Set(links.flatMap(({ createdBy }) => idOf(createdBy) ?? []))]
  if (ids.length === 0) return new Map()

  const { docs } = await req.payload.db.find<{ id: string; name?: string }>({
    collection: slugOf(settings.users),
    limit: ids.length,
    pagination: false,
    req,
    where: { id: { in: ids } },
  })
  return new Map(docs.map((user) => [String(user.id), toMaker(settings, user)]))
}

/** Says whether whoever made a link still works with its document. A link shows no more than they may see. */
export function isStillTheirs(
  settings: Settings,
  makers: ReadonlyMap<string, Maker>,
  { createdBy }: Pick<StoredLink, 'createdBy'>,
  doc: Record<string, unknown>,
): boolean {
  const maker = makers.get(idOf(createdBy) ?? '')
  return maker ? worksWith(settings, maker.actor, relationOf(settings, maker.actor, doc)) : false
}

function toMaker(settings: Settings, user: { id: string; name?: string }): Maker {
  const asInRequest = { ...user, collection: settings.users } as never // as a request carries a user
  return { name: user.name || null, actor: actorOf(settings, asInRequest) }
}
