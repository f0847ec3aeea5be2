import type { PayloadRequest } from 'payload'

/** The names of moderators, by id. */
export const namePeople = (req: PayloadRequest, ids: readonly string[]) =>
  nameAll(req, 'users', ids)

/** The names of municipalities, by id. */
export const nameMunicipalities = (req: PayloadRequest, ids: readonly string[]) =>
  nameAll(req, 'municipalities', ids)

async function nameAll(
  req: PayloadRequest,
  collection: 'users' | 'municipalities',
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.db.find<{ id: unknown; name?: unknown }>({
    collection,
    limit: 0,
    pagination: false,
    req,
    select: { name: true },
    where: { id: { in: [...new Set(ids)] } },
  })
  return new Map(docs.map(({ id, name }) => [String(id), String(name ?? '')]))
}
