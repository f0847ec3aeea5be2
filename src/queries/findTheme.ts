import type { PublicTheme, ThemeItems } from '@/domain/publication/publicItem'
import { storedFields } from '@/domain/publication/storedFields'
import { toPublicTheme } from '@/domain/publication/toPublicPage'

import { findCatalogue } from './catalogue'
import { findStored } from './findStored'
import { listThemeItems } from './listThemeItems'
import { lookupIn } from './lookupIn'
import type { Reader } from './reader'
import { addressTag, anythingTag } from './tags'

/** Finds a theme by its address, with what carries it. Null when there is none. */
export async function findTheme(
  reader: Reader,
  slug: string,
): Promise<(PublicTheme & Readonly<{ items: readonly ThemeItems[] }>) | null> {
  await reader.noteShown([addressTag('themes', slug), anythingTag])
  const doc = await findStored(reader, 'themes', slug)
  if (!doc) return null

  const lookup = lookupIn(await findCatalogue(reader.payload), reader.locale)
  const known = storedFields(doc, 'sv').text('slug') ?? slug

  return {
    ...toPublicTheme(doc, reader.locale, lookup),
    items: await listThemeItems(reader, known),
  }
}
