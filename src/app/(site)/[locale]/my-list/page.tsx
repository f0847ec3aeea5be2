import type { Metadata } from 'next'

import { Frame } from '@/app/(site)/Frame'
import { parseLocale } from '@/app/(site)/parseLocale'
import { readerFor } from '@/app/(site)/readerFor'
import { toMetadata } from '@/app/(site)/toMetadata'
import { toOtherLanguage } from '@/app/(site)/toOtherLanguage'
import { MyListView } from '@/components/my-list/MyListView'
import {
  longestName,
  type PickPage,
  pickPageKeys,
  pickPagePath,
  readText,
} from '@/domain/catalogue/pickPage'
import { mostListed, parsePicks, pickKey } from '@/domain/catalogue/picks'
import { longestQuery } from '@/domain/catalogue/searchAddress'
import { kinds } from '@/domain/vocabulary/kinds'
import { type Locale, locales } from '@/domain/vocabulary/locales'
import { env } from '@/env'
import { messagesOf } from '@/i18n/messagesOf'
import { findPicked } from '@/queries/findPicked'
import { searchToPick } from '@/queries/searchToPick'

// The list stands in the address, so each page is made for its visitor.
export const dynamic = 'force-dynamic'

type Props = PageProps<'/[locale]/my-list'>

/** A list of one's own. */
export default async function MyListPage({ params, searchParams }: Props) {
  const locale = parseLocale((await params).locale)
  const asked = await searchParams
  const { isTooMany, picks, unknown } = parsePicks(asked[pickKey], mostListed)
  const query = readText(asked[pickPageKeys.query[locale]], longestQuery)
  const reader = await readerFor(locale)
  const [{ cards, missing }, found] = await Promise.all([
    findPicked(reader, picks),
    searchToPick(reader, query, everyKind),
  ])
  const here: PickPage = {
    page: 'my-list',
    picks: cards.map(({ kind, slug }) => ({ kind, slug })),
    name: readText(asked[pickPageKeys.name[locale]], longestName),
  }

  return (
    <Frame
      reader={reader}
      other={toOtherLanguage({
        locale,
        availableLocales: locales,
        pathIn: (language) => pickPagePath(here, language),
        nearIn: pathIn,
      })}
      crumbs={[{ label: messagesOf(locale).myList.title }]}
    >
      <MyListView
        cards={cards}
        missing={missing}
        unknown={unknown}
        isTooMany={isTooMany}
        here={{ ...here, query }}
        found={found}
        siteUrl={env.siteUrl}
        locale={locale}
      />
    </Frame>
  )
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = parseLocale((await params).locale)
  const { lede, metaTitle } = messagesOf(locale).myList

  return toMetadata({
    locale,
    availableLocales: locales,
    title: metaTitle,
    description: lede,
    pathIn,
    // what one visitor has picked is no page for search engines
    isHidden: (await searchParams)[pickKey] !== undefined,
  })
}

const everyKind = kinds.map(({ kind }) => kind)
const pathIn = (locale: Locale) => pickPagePath({ page: 'my-list', picks: [] }, locale)
