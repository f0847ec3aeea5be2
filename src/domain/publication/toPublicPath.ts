import { findKindByCollection } from '@/domain/vocabulary/kinds'
import type { Locale } from '@/domain/vocabulary/locales'

import { itemPath, pageSlugs, sectionPath } from './addresses'
import { type Stored, storedFields } from './storedFields'

/** The path of the page that shows a published document, or null where it has none of its own. */
export function toPublicPath(collection: string, doc: Stored, locale: Locale): string | null {
  const slug = storedFields(doc, locale).text('slug')
  const kind = findKindByCollection(collection)?.kind
  if (!slug) return null
  if (kind) return itemPath(kind, slug, locale)
  if (collection === 'themes' || collection === 'news') return sectionPath(collection, locale, slug)
  return collection === 'pages' ? pathOfPage(slug, locale) : null
}

function pathOfPage(slug: string, locale: Locale): string | null {
  const sections = Object.keys(pageSlugs) as (keyof typeof pageSlugs)[] // the table's own keys
  const section = sections.find((one) => pageSlugs[one] === slug)
  return section ? sectionPath(section, locale) : null
}
