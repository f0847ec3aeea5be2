import type { Metadata } from 'next'
import { cache } from 'react'

import { Frame } from '@/app/(site)/Frame'
import { readerFor } from '@/app/(site)/readerFor'
import { toMetadata } from '@/app/(site)/toMetadata'
import { toOtherLanguage } from '@/app/(site)/toOtherLanguage'
import { NewsListView } from '@/components/section/NewsListView'
import { sectionPath } from '@/domain/publication/addresses'
import { listKeys, parseListAddress } from '@/domain/publication/listAddress'
import { type Locale, locales } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'
import { listNews } from '@/queries/listNews'
import type { Reader } from '@/queries/reader'

type SearchParams = Readonly<Record<string, string | string[] | undefined>>
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
    pathIn: (language) =>
      pathIn(language) + (isFirst ? '' : `?${listKeys[language].page}=${list.page}`),
  })
}

const pathIn = (locale: Locale) => sectionPath('news', locale)
const nothing = { themes: [], municipalities: [], targetGroups: [], statuses: [] }

const ask = cache(async (reader: Reader, searchParams: SearchParams) => {
  const { locale } = reader
  const key = listKeys[locale].page
  const address = parseListAddress({ [key]: searchParams[key] }, locale, nothing)
  const list = await listNews(reader, address.page)
  if (list.page === address.page) return { list, ignored: address.ignored }

  return { list: await listNews(reader, 1), ignored: [{ key, value: `${address.page}` }] }
})
