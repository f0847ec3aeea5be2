import { toFacetValue } from '@/domain/catalogue/facets'
import type { ThemeCard } from '@/domain/publication/publicItem'
import { contentLocaleOf, storedFields } from '@/domain/publication/storedFields'

import { findCatalogue } from './catalogue'
import type { Reader } from './reader'

/** Lists the published themes by name, each with how many items carry it. */
export async function listThemes({ locale, payload }: Reader): Promise<readonly ThemeCard[]> {
  const { docs, once, table } = await findCatalogue(payload)

  return once(`themes ${locale}`, () => {
    const { counts } = table.scan({ choice: {}, facets: ['theme'] })
    return docs.list('themes').map((doc) => {
      const contentLocale = contentLocaleOf(doc, locale)
      const { text } = storedFields(doc, contentLocale)
      const slug = text('slug') ?? ''
      return {
        slug,
        title: text('title') ?? '',
        summary: text('summary') ?? '',
        strategyArea: text('strategyArea') ?? '',
        contentLocale,
        count: counts.get(toFacetValue('theme', slug)) ?? 0,
      }
    })
  })
}
