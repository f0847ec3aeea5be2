import { findKindByCollection } from '@/domain/vocabulary/kinds'
import { isLocale, type Locale, sourceLocale } from '@/domain/vocabulary/locales'

import { itemPath, pageSlugs, type Section, sectionPath } from './addresses'
import { previewOfPath } from './previewAddress'

/**
 * The address that shows an editor the newest text of any document on the public site. Null where
 * the document has no page of its own, or no address yet.
 */
export function previewOfDocument({
  collection,
  doc,
  locale: code,
}: {
  collection: string
  doc: Readonly<Record<string, unknown>>
  locale: string
}): string | null {
  const { slug } = doc
  if (typeof slug !== 'string' || !slug) return null

  const path = pathOf(collection, slug, isLocale(code) ? code : sourceLocale)
  return path && previewOfPath(path)
}

function pathOf(collection: string, slug: string, locale: Locale): string | null {
  const kind = findKindByCollection(collection)?.kind
  if (kind) return itemPath(kind, slug, locale)
  if (collection === 'themes' || collection === 'news') return sectionPath(collection, locale, slug)

  const section = collection === 'pages' ? findSection(slug) : undefined
  return section ? sectionPath(section, locale) : null
}

/** The section that a page fills. */
function findSection(slug: string): Section | undefined {
  return (Object.keys(pageSlugs) as (keyof typeof pageSlugs)[]).find(
    (section) => pageSlugs[section] === slug,
  )
}
