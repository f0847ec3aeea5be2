import { contentLocaleOf, type Stored, storedFields } from '@/domain/publication/storedFields'
import type { MunicipalityName } from '@/domain/submission/matchMunicipality'
import type { Locale } from '@/domain/vocabulary/locales'

import { findCatalogue } from './catalogue'
import type { Reader } from './reader'

/** What a form can be answered with: names as people know them, with the codes that are kept. */
export type FormOptions = Readonly<{
  municipalities: readonly MunicipalityName[]
  themes: readonly Readonly<{ code: string; label: string }>[]
}>

/** Finds what the answers of a form are chosen from. Read from memory, also while the database is away. */
export async function findFormOptions({ locale, payload }: Reader): Promise<FormOptions> {
  const { docs, once } = await findCatalogue(payload)

  return once(`form options ${locale}`, () => ({
    municipalities: docs
      .list('municipalities')
      .map((doc) => ({ code: textOf(doc, 'code', 'sv'), name: textOf(doc, 'name', 'sv') })),
    themes: docs.list('themes').map((doc) => ({
      code: textOf(doc, 'slug', 'sv'),
      label: textOf(doc, 'title', contentLocaleOf(doc, locale)),
    })),
  }))
}

/** What there are suggestions of. */
export type Suggested = 'methods' | 'organisations'

/** A page is not made longer than this by names that somebody may begin to write. */
const mostSuggestions = 1_000

/** Lists the names of what is published, for whoever begins to write one. */
export async function listSuggestions(
  { locale, payload }: Reader,
  of: Suggested,
): Promise<readonly string[]> {
  const { docs, once } = await findCatalogue(payload)
  return once(`suggested ${of} ${locale}`, () =>
    docs.listIds(of, mostSuggestions).flatMap((id) => {
      const doc = docs.find(of, id)
      return (doc && textOf(doc, 'title', contentLocaleOf(doc, locale))) || []
    }),
  )
}

const textOf = (doc: Stored, name: string, locale: Locale): string =>
  storedFields(doc, locale).text(name) ?? ''
