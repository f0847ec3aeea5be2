import type { Pick } from '@/domain/catalogue/picks'
import type { PublicItem } from '@/domain/publication/publicItem'

import { findItem } from './findItem'
import { findPicked } from './findPicked'
import type { Reader } from './reader'

/** Items to be set beside each other, in full, and what was picked and is not published. */
export type Compared = Readonly<{ items: readonly PublicItem[]; missing: readonly Pick[] }>

/** Finds the items that somebody wants to compare. */
export async function findCompared(reader: Reader, picks: readonly Pick[]): Promise<Compared> {
  const { cards, missing } = await findPicked(reader, picks)
  // made for this visitor alone: there is no page to tag
  const asking = { ...reader, noteShown: async () => {} }
  const items = await Promise.all(cards.map(({ kind, slug }) => findItem(asking, kind, slug)))
  return { items: items.filter((item) => item !== null), missing }
}
