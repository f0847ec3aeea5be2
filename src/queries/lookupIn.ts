import { isTold } from '@/domain/catalogue/dependence'
import { itemPath, pageSlugs, type Section, sectionPath } from '@/domain/publication/addresses'
import type { Lookup } from '@/domain/publication/lookup'
import type { ItemRef, MapPoint, PublicFile, PublicImage } from '@/domain/publication/publicItem'
import { contentLocaleOf, type Stored, storedFields } from '@/domain/publication/storedFields'
import { findKindByCollection } from '@/domain/vocabulary/kinds'
import type { Locale } from '@/domain/vocabulary/locales'

import type { Catalogue } from './catalogue'

/** Answers a projection's questions from the catalogue, in one language. */
export function lookupIn(catalogue: Pick<Catalogue, 'docs'>, locale: Locale): Lookup {
  const { find, pointersTo } = catalogue.docs
  const titled = (doc: Stored) => {
    const contentLocale = contentLocaleOf(doc, locale)
    const { text } = storedFields(doc, contentLocale)
    return { contentLocale, slug: text('slug') ?? '', title: text('title') ?? '' }
  }
  const item = (collection: string, id: string): ItemRef | null => {
    const kind = findKindByCollection(collection)?.kind
    const doc = kind ? find(collection, id) : null
    return kind && doc ? { kind, ...titled(doc) } : null
  }

  return {
    item,
    theme: (id) => {
      const doc = find('themes', id)
      return doc && { slug: titled(doc).slug, title: titled(doc).title }
    },
    page: (id) => {
      const doc = find('pages', id)
      return doc && { slug: titled(doc).slug, title: titled(doc).title }
    },
    municipality: (id) => {
      const doc = find('municipalities', id)
      return doc ? toMunicipality(doc) : null
    },
    image: (id) => {
      const doc = find('media', id)
      return doc ? toImage(doc, locale) : null
    },
    file: (id) => {
      const doc = find('documents', id)
      return doc ? toFile(doc, locale) : null
    },
    pointingAt: (collection, id) => pointersTo(collection, id),
    href: (collection, id) => {
      const known = item(collection, id)
      if (known) return itemPath(known.kind, known.slug, locale)

      const doc = find(collection, id)
      return doc && sectionHref(collection, titled(doc).slug, locale)
    },
  }
}

/** As `lookupIn`, for rows and search texts: of what points at an item only that which they tell. */
export function lookupForCatalogue(catalogue: Pick<Catalogue, 'docs'>, locale: Locale): Lookup {
  return {
    ...lookupIn(catalogue, locale),
    pointingAt: (collection, id) => catalogue.docs.pointersTo(collection, id, isTold),
  }
}

function sectionHref(collection: string, slug: string, locale: Locale): string | null {
  if (collection === 'themes' || collection === 'news') return sectionPath(collection, locale, slug)

  const section = Object.entries(pageSlugs).find(([, page]) => page === slug)?.[0]
  return collection === 'pages' && section ? sectionPath(section as Section, locale) : null // a key of pageSlugs
}

function toMunicipality(doc: Stored) {
  const { number, text } = storedFields(doc, 'sv')
  const [lat, lon] = [number('lat'), number('lon')]
  const point: MapPoint | null =
    lat !== null && lon !== null ? { lat, lon, precision: 'kommun' } : null
  return {
    code: text('code') ?? '',
    name: text('name') ?? '',
    county: text('countyName') ?? '',
    point,
  }
}

function toImage(doc: Stored, locale: Locale): PublicImage | null {
  const { group, number, text } = storedFields(doc, locale)
  const large = storedFields(storedFields(group('sizes'), locale).group('large'), locale)
  const url = large.text('url') ?? text('url')
  const alt = text('alt') ?? storedFields(doc, 'sv').text('alt')
  if (!url || !alt) return null

  return {
    url,
    alt,
    width: large.number('width') ?? number('width') ?? 0,
    height: large.number('height') ?? number('height') ?? 0,
    credit: text('credit'),
  }
}

function toFile(doc: Stored, locale: Locale): PublicFile | null {
  const { number, text } = storedFields(doc, locale)
  const url = text('url')
  const title = text('title') ?? storedFields(doc, 'sv').text('title')
  return url && title
    ? { url, title, mimeType: text('mimeType') ?? '', size: number('filesize') ?? 0 }
    : null
}
