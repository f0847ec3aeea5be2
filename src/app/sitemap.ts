import type { MetadataRoute } from 'next'

import { findingPath } from '@/domain/catalogue/addresses'
import {
  itemPath,
  listPath,
  pageSlugs,
  sectionPath,
  startPath,
} from '@/domain/publication/addresses'
import { kinds } from '@/domain/vocabulary/kinds'
import { type Locale, locales } from '@/domain/vocabulary/locales'
import { env } from '@/env'
import { findPage } from '@/queries/findPage'
import { listItemAddresses } from '@/queries/listItemAddresses'
import { listAllNews } from '@/queries/listNews'
import { listThemes } from '@/queries/listThemes'
import type { Reader } from '@/queries/reader'
import { publicReader } from '@/session/currentReader'

export const dynamic = 'force-dynamic'

type PathIn = (locale: Locale) => string
type Address = Readonly<{ pathIn: PathIn; publishedAt?: string | null }>

/** Every page that is published, each language by itself, with where it is found in the other. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const inEach = await Promise.all(
    locales.map(async (locale) => ({ locale, addresses: await listAddresses(locale) })),
  )
  const languages = new Map<string, Record<string, string>>()
  for (const { locale, addresses } of inEach) {
    for (const { pathIn } of addresses) {
      const key = pathIn('sv')
      languages.set(key, { ...languages.get(key), [locale]: env.siteUrl + pathIn(locale) })
    }
  }

  return inEach.flatMap(({ locale, addresses }) =>
    addresses.map(({ pathIn, publishedAt }) => ({
      url: env.siteUrl + pathIn(locale),
      lastModified: publishedAt ?? undefined,
      alternates: { languages: languages.get(pathIn('sv')) ?? {} },
    })),
  )
}

/** What is published in a language; what is only shown there in another language is left out. */
async function listAddresses(locale: Locale): Promise<readonly Address[]> {
  const reader = await publicReader(locale)
  const [items, themes, news, pages] = await Promise.all([
    listItemAddresses(reader),
    listThemes(reader),
    listAllNews(reader),
    listPages(reader),
  ])
  const inLocale = <Row extends Readonly<{ contentLocale: Locale }>>(rows: readonly Row[]) =>
    rows.filter(({ contentLocale }) => contentLocale === locale)

  return [
    { pathIn: startPath },
    ...kinds.map(({ kind }) => ({ pathIn: (language: Locale) => listPath(kind, language) })),
    { pathIn: (language) => findingPath('guide', language) },
    { pathIn: (language) => findingPath('map', language) },
    { pathIn: (language) => sectionPath('themes', language) },
    { pathIn: (language) => sectionPath('news', language) },
    ...pages,
    ...inLocale(themes).map(({ slug }) => ({
      pathIn: (language: Locale) => sectionPath('themes', language, slug),
    })),
    ...inLocale(news).map(({ slug }) => ({
      pathIn: (language: Locale) => sectionPath('news', language, slug),
    })),
    ...items.map(({ kind, slug, publishedAt }) => ({
      pathIn: (language: Locale) => itemPath(kind, slug, language),
      publishedAt,
    })),
  ]
}

async function listPages(reader: Reader): Promise<readonly Address[]> {
  const sections = Object.keys(pageSlugs) as (keyof typeof pageSlugs)[] // the table's own keys
  const pages = await Promise.all(sections.map((section) => findPage(reader, pageSlugs[section])))

  return sections
    .filter((_, index) => pages[index]?.contentLocale === reader.locale)
    .map((section) => ({ pathIn: (language: Locale) => sectionPath(section, language) }))
}
