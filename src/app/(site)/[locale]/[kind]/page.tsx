import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { parseLocale } from '@/app/(site)/parseLocale'
import { toQuery } from '@/domain/catalogue/toQuery'
import type { Section } from '@/domain/publication/addresses'
import { parsePlace } from '@/domain/publication/addresses'
import type { Kind } from '@/domain/vocabulary/kinds'
import type { Locale } from '@/domain/vocabulary/locales'

import { describeList, KindList } from './KindList'
import { describeNewsList, NewsList } from './NewsList'
import { describeSinglePage, SinglePage } from './SinglePage'
import { describeThemes, Themes } from './Themes'

// What cannot be kept is made for each request: see judgeChoice for what is.
export const dynamic = 'force-dynamic'

type Props = PageProps<'/[locale]/[kind]'>

/** The list of a kind, or one of the sections of the site. */
export default async function ListOrSection({ params, searchParams }: Props) {
  const place = await placeOf(params)
  const query = await searchParams

  if (place.kind) {
    return <KindList kind={place.kind} locale={place.locale} query={toQuery(query)} />
  }
  switch (place.section) {
    case 'themes':
      return <Themes locale={place.locale} />
    case 'news':
      return <NewsList locale={place.locale} searchParams={query} />
    default:
      return <SinglePage section={place.section} locale={place.locale} />
  }
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const place = await placeOf(params)
  const query = await searchParams

  if (place.kind) {
    return describeList({ kind: place.kind, locale: place.locale, query: toQuery(query) })
  }
  switch (place.section) {
    case 'themes':
      return describeThemes(place.locale)
    case 'news':
      return describeNewsList(place.locale, query)
    default:
      return describeSinglePage(place.section, place.locale)
  }
}

type ListPlace = Readonly<
  { locale: Locale; kind: Kind; section: null } | { locale: Locale; kind: null; section: Section }
>

async function placeOf(params: Props['params']): Promise<ListPlace> {
  const { locale: language, kind } = await params
  const locale = parseLocale(language)
  const place = parsePlace([kind], locale)
  if (!place) notFound()

  return place.type === 'kind'
    ? { locale, kind: place.kind, section: null }
    : { locale, kind: null, section: place.section }
}
