import type { ThemeCard } from '@/domain/publication/publicItem'
import { contentLocaleOf, storedFields } from '@/domain/publication/storedFields'

import { findCatalogue } from './catalogue'
import { listAllCards } from './listAllCards'
import type { Reader } from './reader'

/** Lists the published themes by name, each with how many items carry it. */
export async function listThemes(reader: Reader): Promise<ThemeCard[]> {
  const catalogue = await findCatalogue(reader.payload)
  const cards = await listAllCards(reader)

  return (catalogue.byCollection.get('themes') ?? []).map((doc) => {
    const contentLocale = contentLocaleOf(doc, reader.locale)
    const { text } = storedFields(doc, contentLocale)
    const slug = text('slug') ?? ''
    return {
      slug,
      title: text('title') ?? '',
      summary: text('summary') ?? '',
      strategyArea: text('strategyArea') ?? '',
      contentLocale,
      count: cards.filter((card) => card.themes.some((theme) => theme.slug === slug)).length,
    }
  })
}
