import type { ItemRef } from '@/domain/publication/publicItem'
import { contentLocaleOf, storedFields } from '@/domain/publication/storedFields'
import { type Kind, kinds } from '@/domain/vocabulary/kinds'

import { findCatalogue } from './catalogue'
import type { Reader } from './reader'

/** The published item that a form is about, from how an address says it: `method/trygghetsvandring`. */
export async function findAbout(
  { locale, payload }: Reader,
  about: unknown,
  allowed: readonly Kind[],
): Promise<ItemRef | null> {
  const [kind, slug, ...more] = typeof about === 'string' ? about.split('/') : []
  const row = kinds.find((one) => one.kind === kind && allowed.includes(one.kind))
  if (!row || !slug || more.length > 0) return null

  const { byCollection } = await findCatalogue(payload)
  const doc = (byCollection.get(row.collection) ?? []).find(
    (one) => storedFields(one, 'sv').text('slug') === slug,
  )
  if (!doc) return null

  const contentLocale = contentLocaleOf(doc, locale)
  const title = storedFields(doc, contentLocale).text('title') ?? ''
  return { contentLocale, kind: row.kind, slug, title }
}
