import { type Known, makeKnownCodes } from '@/domain/catalogue/facetWords'
import { storedFields } from '@/domain/publication/storedFields'

import { findCatalogue } from './catalogue'
import type { Reader } from './reader'

/** Finds what the bank holds of the facets that have no vocabulary of their own. */
export async function findKnownCodes({ payload }: Reader): Promise<Known> {
  const { byCollection, municipalities } = await findCatalogue(payload)
  const slugsOf = (collection: string) =>
    makeKnownCodes((byCollection.get(collection) ?? []).map(({ slug }) => ({ code: String(slug) })))
  const sizeClasses = [...municipalities.values()].flatMap(
    (doc) => storedFields(doc, 'sv').text('sizeClass') ?? [],
  )
  return {
    themes: slugsOf('themes'),
    organisations: slugsOf('organisations'),
    sizeClasses: makeKnownCodes([...new Set(sizeClasses)].map((code) => ({ code }))),
  }
}
