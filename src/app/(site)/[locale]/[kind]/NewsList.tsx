import type { Metadata } from 'next'
import { cache } from 'react'

import { Frame } from '@/app/(site)/Frame'
import { readerFor } from '@/app/(site)/readerFor'
import { toMetadata } from '@/app/(site)/toMetadata'
import { toOtherLanguage } from '@/app/(site)/toOtherLanguage'
import { NewsListView } from '@/components/section/NewsListView'
import {
  choiceKeys,
  parseChoice,
  type SearchParams,
  toChoiceAddress,
} from '@/domain/catalogue/choiceAddress'
import { nothingKnownYet } from '@/domain/catalogue/facetWords'
import { sectionPath } from '@/domain/publication/addresses'
import { type Locale, locales } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'
import { listNews } from '@/queries/listNews'
import type { Reader } from '@/queries/reader'

type Props = Readonly<{ locale: Locale; searchParams: SearchParams }>

/** The news, turned to the page that the address asks for. */
export async function NewsList({ locale, searchParams }: Props) {
  const reader = await readerFor(locale)
  const { list, ignored } = await ask(reader, searchParams)

  return (
    <Frame
      reader={reader}
      current="news"
      other={toOtherLanguage({ locale, availableLocales: locales, pathIn, nearIn: pathIn })}
      crumbs={[{ label: messagesOf(locale).news.title }]}
    >
      <NewsListView list={list} ignored={ignored} locale={locale} />
    </Frame>
  )
}

export async function describeNewsList(
  locale: Locale,
  searchParams: SearchParams,
): Promise<Metadata> {
  const { news, list: words } = messagesOf(locale)
  const { list } = await ask(await readerFor(locale), searchParams)
  const isFirst = list.page === 1

  return toMetadata({
    locale,
    availableLocales: isFirst ? locales : [locale],
    title: isFirst
      ? news.title
      : `${news.title}, ${words.pageOf(list.page, list.pages).toLocaleLowerCase(locale)}`,
    description: news.description,
    pathIn: (language) => toChoiceAddress(pathIn(language), { page: list.page }, language),
  })
}

const pathIn = (locale: Locale) => sectionPath('news', locale)

const ask = cache(async (reader: Reader, searchParams: SearchParams) => {
  const { locale } = reader
  const key = choiceKeys.page[locale]
  const address = parseChoice({ [key]: searchParams[key] }, locale, {
    kinds: [],
    known: nothingKnownYet,
  })
  const list = await listNews(reader, address.page)
  if (list.page === address.page) return { list, ignored: address.ignored }

  return { list: await listNews(reader, 1), ignored: [{ key, value: `${address.page}` }] }
})
