import type { Kind } from '@/domain/vocabulary/kinds'
import { isLocale, sourceLocale } from '@/domain/vocabulary/locales'

import { itemPath } from './addresses'

/**
 * The address that shows an editor the draft of an item on the public site, in the language the
 * editor writes in. Null until the item has an address of its own.
 */
export function previewAddress(kind: Kind, slug: unknown, locale: unknown): string | null {
  if (typeof slug !== 'string' || !slug) return null

  const path = itemPath(kind, slug, isLocale(locale) ? locale : sourceLocale)
  return `/api/preview?path=${encodeURIComponent(path)}`
}
