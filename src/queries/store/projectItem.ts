import type { KnownDocs } from '@/catalogue/makeKnownDocs'
import type { CatalogueItem } from '@/domain/catalogue/catalogueItem'
import type { Surroundings } from '@/domain/catalogue/facets'
import { toCatalogueItem } from '@/domain/catalogue/toCatalogueItem'
import { type Stored, storedFields } from '@/domain/publication/storedFields'
import { toPublicItem } from '@/domain/publication/toPublicItem'
import type { ItemCollection } from '@/domain/vocabulary/kinds'

import { lookupForCatalogue } from '../lookupIn'

/** Answers how a published document becomes its row of the catalogue, with what is known around it. */
export function itemsFrom(docs: KnownDocs, now: Date) {
  const lookups = { sv: lookupForCatalogue({ docs }, 'sv'), en: lookupForCatalogue({ docs }, 'en') }
  const around = surroundingsIn(docs)

  return (collection: ItemCollection, doc: Stored): CatalogueItem =>
    toCatalogueItem(
      {
        sv: toPublicItem(collection, doc, 'sv', lookups.sv, now),
        en: toPublicItem(collection, doc, 'en', lookups.en, now),
      },
      around,
      (theme) => {
        const known = docs.findBySlug('themes', theme)
        return known ? storedFields(known, 'sv').texts('synonyms') : []
      },
    )
}

const surroundingsIn = (docs: KnownDocs): Surroundings => ({
  actorTypeOf: (slug) => {
    const doc = docs.findBySlug('organisations', slug)
    return doc ? storedFields(doc, 'sv').text('actorType') : null
  },
  sizeClassOf: (code) => {
    const doc = docs.findBySlug('municipalities', code)
    return doc ? storedFields(doc, 'sv').text('sizeClass') : null
  },
})
