import { isLocale, sourceLocale } from '@/domain/vocabulary/locales'

import { previewOfPath } from './previewAddress'
import { toPublicPath } from './toPublicPath'

/**
 * The address that shows an editor the newest text of any document on the public site. Null where
 * the document has no page of its own, or no address yet.
 */
export function previewOfDocument({
  collection,
  doc,
  locale,
}: {
  collection: string
  doc: Readonly<Record<string, unknown>>
  locale: string
}): string | null {
  const path = toPublicPath(collection, doc, isLocale(locale) ? locale : sourceLocale)
  return path && previewOfPath(path)
}
