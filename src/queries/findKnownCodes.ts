import { type Known, type KnownCodes, makeKnownCodes } from '@/domain/catalogue/facetWords'
import { storedFields } from '@/domain/publication/storedFields'
import { toSlug } from '@/domain/publication/toSlug'

import { type Catalogue, findCatalogue } from './catalogue'
import type { Reader } from './reader'

/** Finds what the bank holds of the facets that have no vocabulary of their own. */
export async function findKnownCodes({ payload }: Reader): Promise<Known> {
  const catalogue = await findCatalogue(payload)

  return {
    themes: slugsOf(catalogue, 'themes'),
    organisations: slugsOf(catalogue, 'organisations'),
    sizeClasses: catalogue.once('size classes', () => sizeClassesIn(catalogue)),
  }
}

function slugsOf({ docs }: Catalogue, collection: string): KnownCodes {
  const has = (slug: string) => docs.hasSlug(collection, slug)
  return { has, find: (written) => [written, toSlug(written)].find(has) ?? null }
}

function sizeClassesIn({ docs }: Catalogue): KnownCodes {
  const written = docs
    .list('municipalities')
    .flatMap((doc) => storedFields(doc, 'sv').text('sizeClass') ?? [])
  return makeKnownCodes([...new Set(written)].map((code) => ({ code })))
}
