import type { Locale } from '@/domain/vocabulary/locales'

import type { Lookup } from './lookup'
import { toSources } from './projection'
import type { PublicNews, PublicPage, PublicTheme } from './publicItem'
import { contentLocaleOf, publishedLocalesOf, type Stored, storedFields } from './storedFields'
import { toPublicRichText } from './toPublicRichText'

/** What the public sees of a page that stands alone. */
export function toPublicPage(doc: Stored, locale: Locale, lookup: Lookup): PublicPage {
  const contentLocale = contentLocaleOf(doc, locale)
  const { group, richText, text } = storedFields(doc, contentLocale)

  return {
    slug: text('slug') ?? '',
    locale,
    contentLocale,
    availableLocales: publishedLocalesOf(doc),
    title: text('title') ?? '',
    summary: text('summary') ?? '',
    body: toPublicRichText(richText('body'), lookup),
    sources: toSources(doc, contentLocale),
    publishedAt: storedFields(group('workflow'), contentLocale).text('publishedAt'),
  }
}

/** What the public sees of a news item. */
export function toPublicNews(doc: Stored, locale: Locale, lookup: Lookup): PublicNews {
  const { id, ids, targets, text } = storedFields(doc, contentLocaleOf(doc, locale))
  const image = id('image')

  return {
    ...toPublicPage(doc, locale, lookup),
    date: text('date') ?? '',
    themes: ids('themes').flatMap((theme) => lookup.theme(theme) ?? []),
    related: targets('related').flatMap(
      ({ collection, id: item }) => lookup.item(collection, item) ?? [],
    ),
    image: image ? lookup.image(image) : null,
  }
}

/** What the public sees of a theme, without the items that carry it. */
export function toPublicTheme(doc: Stored, locale: Locale, lookup: Lookup): PublicTheme {
  const contentLocale = contentLocaleOf(doc, locale)
  const { richText, text, texts } = storedFields(doc, contentLocale)

  return {
    slug: text('slug') ?? '',
    locale,
    contentLocale,
    availableLocales: publishedLocalesOf(doc),
    title: text('title') ?? '',
    summary: text('summary') ?? '',
    description: toPublicRichText(richText('description'), lookup),
    strategyArea: text('strategyArea') ?? '',
    synonyms: texts('synonyms'),
    sources: toSources(doc, contentLocale),
  }
}
