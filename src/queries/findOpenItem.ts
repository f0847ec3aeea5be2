import type { OpenItem } from '@/domain/open/schemas/item'
import { toOpenItem } from '@/domain/open/toOpenItem'
import type { Kind } from '@/domain/vocabulary/kinds'

import { findItem } from './findItem'
import type { Reader } from './reader'

/** Finds an item for a program, by its address; null when nothing published has it. */
export async function findOpenItem(
  reader: Reader,
  kind: Kind,
  slug: string,
  siteUrl: string,
): Promise<OpenItem | null> {
  // the answer is made for each question and kept by nobody here: there is no page to tag
  const item = await findItem({ ...reader, noteShown: async () => {} }, kind, slug)
  return item && toOpenItem(item, siteUrl)
}
