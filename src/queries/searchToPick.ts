import type { ItemCard } from '@/domain/publication/publicItem'
import type { Kind } from '@/domain/vocabulary/kinds'
import { isEngineAway } from '@/search/engine'

import type { Reader } from './reader'
import { searchItems } from './searchItems'

/** How many are proposed. */
const mostProposed = 8

/** Finds what somebody may want to pick, the best first; null while it cannot be searched. */
export async function searchToPick(
  reader: Reader,
  query: string,
  kinds: readonly Kind[],
): Promise<readonly ItemCard[] | null> {
  if (!query) return []
  try {
    const { rows } = await searchItems(reader, {
      query,
      choice: { kind: kinds },
      sort: 'relevance',
      page: 1,
      perPage: mostProposed,
    })
    return rows.map(({ card }) => card)
  } catch (err) {
    if (isEngineAway(err)) return null
    throw err
  }
}
