import { deepestHit, parseSearchCursor, writeSearchCursor } from '@/domain/open/openCursor'
import type { OpenAsked } from '@/domain/open/parseOpenQuery'
import { toOpenCard } from '@/domain/open/toOpenCard'

import type { OpenPart } from './listOpenItems'
import type { Reader } from './reader'
import { findReadModel } from './readModel'

export type OpenHits = OpenPart & Readonly<{ isLoosened: boolean; didYouMean: string | null }>

/** How far to either side the last hit is looked for, when something was published meanwhile. */
const margin = 20

/**
 * Searches everything published for a program. It goes on after the hit that came last, also when that
 * has moved a little. Null when the cursor is of another question; throws `EngineAway`.
 */
export async function searchOpenItems(
  { locale, now, payload }: Reader,
  asked: OpenAsked,
  siteUrl: string,
): Promise<OpenHits | null> {
  const cursor = asked.cursor === null ? null : parseSearchCursor(asked)
  if (asked.cursor !== null && !cursor) return null

  const { choice, limit, query, sort } = asked
  const { engine, table } = await findReadModel(payload)
  const from = cursor ? Math.max(0, cursor.offset - margin) : 0
  const around = cursor ? cursor.offset - from + margin : 0
  const { didYouMean, hits, isLoosened, total } = await engine.search({
    query,
    locale,
    choice,
    facets: [],
    sort,
    offset: from,
    limit: Math.min(around + limit, deepestHit - from),
  })

  const at = cursor ? hits.findIndex(({ id }) => id === cursor.last) : -1
  const start = at >= 0 ? at + 1 : (cursor?.offset ?? 0) - from
  const part = hits.slice(start, start + limit)
  const offset = from + start + part.length
  const last = part.at(-1)?.id
  return {
    total,
    isLoosened,
    didYouMean,
    items: part.flatMap(({ id }) => {
      const item = table.find(id)
      return item ? toOpenCard(item, { locale, now, siteUrl }) : []
    }),
    nextCursor:
      last && offset < Math.min(total, deepestHit)
        ? writeSearchCursor(asked, { last, offset })
        : null,
  }
}
