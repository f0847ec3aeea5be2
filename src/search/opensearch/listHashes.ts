import type { Look } from './makeLook'

/** Items in a page of the walk over all of them. */
const pageOfWalk = 10_000

/** Lists the hashes of all items, walked through in the order of their ids. */
export async function listHashes(look: Look): Promise<string[]> {
  const hashes: string[] = []
  for (let after: unknown[] | null = []; after; ) {
    const page = await look.one(
      {
        size: pageOfWalk,
        _source: false,
        track_total_hits: false,
        query: { term: { live: true } },
        docvalue_fields: ['hash'],
        sort: [{ id: 'asc' }],
        ...(after.length > 0 && { search_after: after }),
      },
      10_000,
    )
    const { hits } = page.hits as unknown as { hits: readonly Row[] } // as it was asked
    for (const { fields } of hits) hashes.push(fields.hash[0] ?? '')
    after = hits.length === pageOfWalk ? (hits.at(-1)?.sort ?? null) : null
  }
  return hashes
}

type Row = Readonly<{ sort: unknown[]; fields: { hash: readonly string[] } }>
