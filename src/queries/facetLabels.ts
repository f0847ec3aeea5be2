import { type FacetName, facetOf } from '@/domain/catalogue/facets'
import { contentLocaleOf, storedFields } from '@/domain/publication/storedFields'
import type { Locale } from '@/domain/vocabulary/locales'
import { labelOf } from '@/domain/vocabulary/term'

import type { Reader } from './reader'
import { findReadModel, type ReadModel } from './readModel'

/** The label of a facet's code in one language; a code that nothing is known of is shown as it is. */
export type FacetLabels = (name: FacetName, code: string) => string

/** Finds the words for all codes that lists and search are narrowed by. */
export async function findFacetLabels({ locale, payload }: Reader): Promise<FacetLabels> {
  const model = await findReadModel(payload)
  const titles = model.catalogue.once(`titles ${locale}`, () => new Map<string, string>())

  return (name, code) => {
    const { words } = facetOf(name)
    if (typeof words !== 'string') return labelOf(words, code, locale)
    if (words !== 'themes' && words !== 'organisations') return code

    const key = `${words} ${code}`
    const title = titles.get(key) ?? titleOf(model, words, code, locale)
    if (title) titles.set(key, title)
    return title ?? code
  }
}

function titleOf({ catalogue }: ReadModel, collection: string, slug: string, locale: Locale) {
  const doc = catalogue.docs.findBySlug(collection, slug)
  return doc ? storedFields(doc, contentLocaleOf(doc, locale)).text('title') : null
}
