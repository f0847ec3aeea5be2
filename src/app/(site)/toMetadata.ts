import type { Metadata } from 'next'

import { type Locale, sourceLocale } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'

type Page = Readonly<{
  /** The language of the address. */
  locale: Locale
  /** The language the texts are in; the page belongs to its address in that language. */
  contentLocale?: Locale
  /** The languages the page is published in. */
  availableLocales: readonly Locale[]
  title: string
  description: string
  /** The path of the page in a language. */
  pathIn: (locale: Locale) => string
  image?: string | null
  type?: 'website' | 'article'
  isHidden?: boolean
}>

/** The head of a page: its name, its own address, and where it is found in the other language. */
export function toMetadata(page: Page): Metadata {
  const { locale, contentLocale = locale, availableLocales, title, description, pathIn } = page
  const canonical = pathIn(contentLocale)

  return {
    title,
    description,
    alternates: { canonical, languages: languagesOf(availableLocales, pathIn) },
    openGraph: {
      title,
      description,
      url: canonical,
      siteName: messagesOf(locale).site.name,
      locale: contentLocale === 'sv' ? 'sv_SE' : 'en_GB',
      type: page.type ?? 'website',
      images: [page.image ?? '/og.png'],
    },
    ...(page.isHidden ? { robots: { index: false } } : {}),
  }
}

/** The addresses by language, and Swedish as the one for everybody else, where the page exists in it. */
function languagesOf(
  availableLocales: readonly Locale[],
  pathIn: Page['pathIn'],
): Record<string, string> | undefined {
  if (availableLocales.length === 0) return undefined

  const languages = availableLocales.map((locale) => [locale, pathIn(locale)])
  const byDefault = availableLocales.includes(sourceLocale) ? sourceLocale : availableLocales[0]
  return Object.fromEntries([...languages, ['x-default', pathIn(byDefault ?? sourceLocale)]])
}
