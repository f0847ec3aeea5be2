import type { ItemRef } from '@/domain/publication/publicItem'
import { contentLocaleOf, type Stored, storedFields } from '@/domain/publication/storedFields'
import { type Kind, rowOfKind } from '@/domain/vocabulary/kinds'

import { findCatalogue } from './catalogue'
import { lookupIn } from './lookupIn'
import type { Reader } from './reader'

/** What is left to say of an archived item: what it was called, and what took its place. */
export type Gone = Readonly<{
  title: string
  /** ISO date. */
  archivedAt: string | null
  replacedBy: ItemRef | null
}>

/** Finds what stood at an address before it was archived. Null when nothing did. */
export async function findGone(
  { locale, payload }: Reader,
  kind: Kind,
  slug: string,
): Promise<Gone | null> {
  const { docs } = await payload.find({
    collection: rowOfKind(kind).collection,
    depth: 0,
    limit: 1,
    locale: 'all',
    // The item is no longer public; its name and its successor are all that is read.
    overrideAccess: true,
    pagination: false,
    select: { slug: true, title: true, updatedAt: true, workflow: true },
    where: { and: [{ slug: { equals: slug } }, { 'workflow.state': { equals: 'archived' } }] },
  })
  const doc = docs[0] as unknown as Stored | undefined // all languages: the generated types know one
  if (!doc) return null

  const { group, text } = storedFields(doc, contentLocaleOf(doc, locale))
  const [successor] = storedFields(group('workflow'), locale).targets('replacedBy')
  const lookup = lookupIn(await findCatalogue(payload), locale)

  return {
    title: text('title') ?? '',
    // Nobody can change an archived item: the last change was the archiving.
    archivedAt: text('updatedAt'),
    replacedBy: successor ? lookup.item(successor.collection, successor.id) : null,
  }
}
