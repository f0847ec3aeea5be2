import type { PayloadRequest } from 'payload'

import { namePeople } from '../service/namePeople'
import { ownersOf } from '../service/ownersOf'
import type { Settings } from '../settle'
import { itemsSlug, slugOf } from '../slugs'

/** The names that lines of the record need. Who is not there has been removed. */
export type Names = Readonly<{
  people: ReadonlyMap<string, string>
  /** By collection and id, as `collection:id`. */
  items: ReadonlyMap<string, string>
  organisations: ReadonlyMap<string, string>
}>

type Wanted = Readonly<{
  people: Iterable<string | null | undefined>
  items: Iterable<string>
  organisations: Iterable<string | null | undefined>
}>

/**
 * Finds the names of people, documents and organisations, beneath the access rules: whoever may read
 * a line may know whom and what it is about. Names only, never an address.
 */
export async function findNames(
  settings: Settings,
  req: PayloadRequest,
  wanted: Wanted,
): Promise<Names> {
  const home = ownersOf(settings, req.payload)
  const organisations = tidy(wanted.organisations)
  const isOurs = home !== null && home in settings.collections
  const keys = [
    ...new Set(wanted.items),
    ...(isOurs ? organisations.map((id) => `${home}:${id}`) : []),
  ]
  const [people, items] = await Promise.all([
    namePeople(settings, req, tidy(wanted.people)),
    findTitles(req, keys),
  ])
  return {
    people,
    items,
    organisations: isOurs
      ? new Map(organisations.flatMap((id) => named(id, items.get(`${home}:${id}`))))
      : await findOthers(req, home, organisations),
  }
}

const named = (id: string, name: string | undefined): [string, string][] =>
  name === undefined ? [] : [[id, name]]

const tidy = (ids: Iterable<string | null | undefined>): string[] => [
  ...new Set([...ids].filter((id): id is string => Boolean(id))),
]

async function findTitles(req: PayloadRequest, keys: string[]): Promise<Map<string, string>> {
  if (keys.length === 0) return new Map()
  const { docs } = await req.payload.db.find<{ id: string; key: string; title?: string | null }>({
    collection: itemsSlug,
    limit: 0,
    pagination: false,
    req,
    select: { key: true, title: true },
    where: { key: { in: keys } },
  })
  return new Map(docs.map(({ key, title }) => [key, title ?? '']))
}

/** Organisations that are not under the workflow. */
async function findOthers(
  req: PayloadRequest,
  home: string | null,
  ids: string[],
): Promise<Map<string, string>> {
  if (!home || ids.length === 0) return new Map()
  const { docs } = await req.payload.db.find<Record<string, unknown> & { id: string }>({
    collection: slugOf(home),
    limit: 0,
    locale: req.locale ?? undefined,
    pagination: false,
    req,
    where: { id: { in: ids } },
  })
  const title = req.payload.collections[slugOf(home)].config.admin.useAsTitle ?? 'id'
  return new Map(docs.map((doc) => [String(doc.id), String(doc[title] ?? doc.id)]))
}
