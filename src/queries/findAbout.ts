import type { ItemRef } from '@/domain/publication/publicItem'
import { contentLocaleOf, storedFields } from '@/domain/publication/storedFields'
import { parseSubject } from '@/domain/submission/subjects'
import { type Kind, rowOfKind } from '@/domain/vocabulary/kinds'

import { findCatalogue } from './catalogue'
import type { Reader } from './reader'

/** The published item that a form is about, from how an address says it: `method/trygghetsvandring`. */
export async function findAbout(
  { locale, payload }: Reader,
  about: unknown,
  allowed: readonly Kind[],
): Promise<ItemRef | null> {
  const subject = parseSubject(about, allowed)
  if (!subject) return null

  const { kind, slug } = subject
  const { docs } = await findCatalogue(payload)
  const doc = docs.findBySlug(rowOfKind(kind).collection, slug)
  if (!doc) return null

  const contentLocale = contentLocaleOf(doc, locale)
  const title = storedFields(doc, contentLocale).text('title') ?? ''
  return { contentLocale, kind, slug, title }
}
