import type { Metadata } from 'next'
import type { ReactNode } from 'react'

import { type PickPage, pickPagePath } from '@/domain/catalogue/pickPage'
import { pickKey } from '@/domain/catalogue/picks'
import { type Locale, locales } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'
import type { Reader } from '@/queries/reader'

import { Frame } from './Frame'
import { parseLocale } from './parseLocale'
import { toMetadata } from './toMetadata'
import { toOtherLanguage } from './toOtherLanguage'

type Props = Readonly<{ reader: Reader; here: PickPage; children: ReactNode }>

/** What surrounds a page of what a visitor has picked: the other language has the same picks. */
export function PickFrame({ reader, here, children }: Props) {
  const { locale } = reader

  return (
    <Frame
      reader={reader}
      other={toOtherLanguage({
        locale,
        availableLocales: locales,
        pathIn: (language) => pickPagePath(here, language),
        nearIn: emptyPathOf(here.page),
      })}
      crumbs={[{ label: wordsOf(here.page, locale).title }]}
    >
      {children}
    </Frame>
  )
}

type Address = Readonly<{
  params: Promise<Readonly<{ locale: string }>>
  searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}>

/** The head of such a page: with nothing picked it is for everyone, search engines among them. */
export async function describePickPage(
  page: PickPage['page'],
  { params, searchParams }: Address,
): Promise<Metadata> {
  const locale = parseLocale((await params).locale)
  const { lede, metaTitle } = wordsOf(page, locale)

  return toMetadata({
    locale,
    availableLocales: locales,
    title: metaTitle,
    description: lede,
    pathIn: emptyPathOf(page),
    // what one visitor has picked is no page for search engines
    isHidden: (await searchParams)[pickKey] !== undefined,
  })
}

const emptyPathOf = (page: PickPage['page']) => (locale: Locale) =>
  pickPagePath({ page, picks: [] }, locale)

const wordsOf = (page: PickPage['page'], locale: Locale) => {
  const { compare, myList } = messagesOf(locale)
  return page === 'compare' ? compare : myList
}
