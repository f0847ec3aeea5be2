import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { parseLocale } from '@/app/(site)/parseLocale'
import { parsePlace } from '@/domain/publication/addresses'
import type { Kind } from '@/domain/vocabulary/kinds'
import type { Locale } from '@/domain/vocabulary/locales'

import { describeItem, Item } from './Item'
import { describeNewsItem, NewsItem } from './NewsItem'
import { describeTheme, Theme } from './Theme'

type Props = PageProps<'/[locale]/[kind]/[slug]'>

/** Nothing is made beforehand: a page is made at its first visit and kept until what it shows changes. */
export function generateStaticParams(): [] {
  return []
}

/** An item, a theme or a piece of news. */
export default async function ItemPage({ params }: Props) {
  const { type, kind, slug, locale } = await placeOf(params)

  if (type === 'item') return <Item kind={kind} slug={slug} locale={locale} />
  return type === 'theme' ? (
    <Theme slug={slug} locale={locale} />
  ) : (
    <NewsItem slug={slug} locale={locale} />
  )
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { type, kind, slug, locale } = await placeOf(params)

  if (type === 'item') return describeItem(kind, slug, locale)
  return type === 'theme' ? describeTheme(slug, locale) : describeNewsItem(slug, locale)
}

type ItemPlace = Readonly<
  { slug: string; locale: Locale } & (
    | { type: 'item'; kind: Kind }
    | { type: 'theme' | 'news'; kind: null }
  )
>

async function placeOf(params: Props['params']): Promise<ItemPlace> {
  const { locale: language, kind: path, slug } = await params
  const locale = parseLocale(language)
  const place = parsePlace([path, slug], locale)

  if (place?.type === 'kind') return { type: 'item', kind: place.kind, slug, locale }
  if (place?.section === 'themes') return { type: 'theme', kind: null, slug, locale }
  if (place?.section === 'news') return { type: 'news', kind: null, slug, locale }
  notFound()
}
