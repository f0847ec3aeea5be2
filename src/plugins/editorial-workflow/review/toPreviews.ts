import type { PayloadRequest } from 'payload'

import type { Settings } from '../settle'
import { nameLanguage } from '../translations/nameLanguage'

/** The page of a document in one language, as it will look. */
export type Preview = Readonly<{ locale: string; name: string; href: string }>

/** The addresses where the newest text of a document can be seen, the source language first. */
export function toPreviews(
  { locales, review }: Pick<Settings, 'locales' | 'review'>,
  req: Pick<PayloadRequest, 'i18n'>,
  collection: string,
  doc: Readonly<Record<string, unknown>>,
): Preview[] {
  return locales.flatMap((locale) => {
    const href = review.previewOf({ collection, doc, locale })
    return href ? [{ locale, name: nameLanguage(locale, req.i18n.language), href }] : []
  })
}
