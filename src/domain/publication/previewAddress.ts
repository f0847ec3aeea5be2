import type { Kind } from '@/domain/vocabulary/kinds'
import { isLocale, sourceLocale } from '@/domain/vocabulary/locales'

import { itemPath } from './addresses'

/**
 * The address that shows an editor the draft of an item on the public site, in the language the
 * editor writes in. Null until the item has an address of its own.
 */
export function previewAddress(kind: Kind, slug: unknown, locale: unknown): string | null {
  if (typeof slug !== 'string' || !slug) return null

  return previewOfPath(itemPath(kind, slug, isLocale(locale) ? locale : sourceLocale))
}

/** The address that turns the drafts of the public site on, and goes on to a path on it. */
export const previewOfPath = (path: string): string =>
  `/api/preview?path=${encodeURIComponent(path)}`
