import type { ItemCollection } from '@/domain/vocabulary/kinds'
import type { Locale } from '@/domain/vocabulary/locales'

import type { Lookup } from './lookup'
import type { Projection } from './projection'
import { projection } from './projection'
import type { PublicItem } from './publicItem'
import type { Stored } from './storedFields'
import { toPublicExample } from './toPublicExample'
import { toPublicLab } from './toPublicLab'
import { toPublicMethod } from './toPublicMethod'
import { toPublicOrganisation } from './toPublicOrganisation'
import { toPublicTool } from './toPublicTool'

/**
 * Reshapes a stored document into what the public may see of it: the one door out, from which page,
 * search, feed and export are made. `doc` holds all its languages and its relations as ids.
 */
export function toPublicItem(
  collection: ItemCollection,
  doc: Stored,
  locale: Locale,
  lookup: Lookup,
  now: Date,
): PublicItem {
  return toPublic[collection](projection(collection, doc, locale, lookup, now))
}

const toPublic: Record<ItemCollection, (projection: Projection) => PublicItem> = {
  examples: toPublicExample,
  methods: toPublicMethod,
  tools: toPublicTool,
  organisations: toPublicOrganisation,
  labs: toPublicLab,
}
