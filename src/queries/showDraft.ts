import { isPreviewable } from '@/domain/publication/previewLink'
import type {
  PublicItem,
  PublicNews,
  PublicPage,
  PublicTheme,
  ThemeItems,
} from '@/domain/publication/publicItem'
import { type Stored, storedFields } from '@/domain/publication/storedFields'
import { toPublicItem } from '@/domain/publication/toPublicItem'
import { toPublicNews, toPublicPage, toPublicTheme } from '@/domain/publication/toPublicPage'
import { findKindByCollection, type ItemCollection, type Kind } from '@/domain/vocabulary/kinds'
import { type Locale, locales } from '@/domain/vocabulary/locales'

import { findCatalogue } from './catalogue'
import { listThemeItems } from './listThemeItems'
import { lookupIn } from './lookupIn'
import type { Reader } from './reader'

/** A draft as its page will show it. */
export type ShownDraft =
  | Readonly<{ type: 'item'; kind: Kind; shown: PublicItem }>
  | Readonly<{ type: 'theme'; shown: PublicTheme & Readonly<{ items: readonly ThemeItems[] }> }>
  | Readonly<{ type: 'news'; shown: PublicNews }>
  | Readonly<{ type: 'page'; shown: PublicPage }>

/**
 * Shows a draft that the reader has been let in to see. What the draft points at is answered for as
 * to anybody: another draft that it names, or an image that is not public yet, does not show.
 */
export async function showDraft(
  reader: Reader,
  collection: string,
  stored: Stored,
): Promise<ShownDraft | null> {
  if (!isPreviewable(collection)) return null

  const doc = inItsLanguages(stored)
  const lookup = lookupIn(await findCatalogue(reader.payload), reader.locale)
  const row = findKindByCollection(collection)
  if (row) {
    const shown = toPublicItem(
      collection as ItemCollection, // the table says so
      doc,
      reader.locale,
      lookup,
      reader.now,
    )
    return { type: 'item', kind: row.kind, shown }
  }
  switch (collection) {
    case 'news':
      return { type: 'news', shown: toPublicNews(doc, reader.locale, lookup) }
    case 'pages':
      return { type: 'page', shown: toPublicPage(doc, reader.locale, lookup) }
    default:
      return {
        type: 'theme',
        shown: { ...toPublicTheme(doc, reader.locale, lookup), items: await itemsIn(reader, doc) },
      }
  }
}

/** A draft is read in every language that it has a title in, wherever it will be published. */
function inItsLanguages(doc: Stored): Stored {
  const written = locales.filter((locale) => titleIn(doc, locale) !== null)
  const workflow = storedFields(doc, 'sv').group('workflow')
  return { ...doc, workflow: { ...workflow, publishedLocales: written } }
}

const titleIn = (doc: Stored, locale: Locale) => storedFields(doc, locale).text('title')

async function itemsIn(reader: Reader, doc: Stored): Promise<ThemeItems[]> {
  const slug = storedFields(doc, 'sv').text('slug')
  return slug ? listThemeItems(reader, slug) : []
}
