import type { Metadata } from 'next'

import { Frame } from '@/app/(site)/Frame'
import { parseLocale } from '@/app/(site)/parseLocale'
import { readerFor } from '@/app/(site)/readerFor'
import { toMetadata } from '@/app/(site)/toMetadata'
import { toOtherLanguage } from '@/app/(site)/toOtherLanguage'
import { CompareView } from '@/components/compare/CompareView'
import { comparableKinds, isComparable } from '@/domain/catalogue/compare'
import {
  differencesWord,
  type PickPage,
  pickPageKeys,
  pickPagePath,
  readText,
} from '@/domain/catalogue/pickPage'
import { mostCompared, parsePicks, pickKey } from '@/domain/catalogue/picks'
import { longestQuery } from '@/domain/catalogue/searchAddress'
import { type Locale, locales } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'
import { findCompared } from '@/queries/findCompared'
import { searchToPick } from '@/queries/searchToPick'

// What is compared stands in the address, so each page is made for its visitor.
export const dynamic = 'force-dynamic'

type Props = PageProps<'/[locale]/compare'>

/** Two to four items beside each other. */
export default async function ComparePage({ params, searchParams }: Props) {
  const locale = parseLocale((await params).locale)
  const asked = await searchParams
  const { isTooMany, picks, unknown } = parsePicks(asked[pickKey], mostCompared)
  const query = readText(asked[pickPageKeys.query[locale]], longestQuery)
  const reader = await readerFor(locale)
  const [{ items, missing }, found] = await Promise.all([
    findCompared(reader, picks),
    searchToPick(reader, query, comparableKinds),
  ])
  const compared = items.filter(({ kind }) => isComparable(kind))
  const here: PickPage = {
    page: 'compare',
    picks: compared.map(({ kind, slug }) => ({ kind, slug })),
    onlyDifferences: readText(asked[pickPageKeys.show[locale]], 20) === differencesWord[locale],
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
      crumbs={[{ label: messagesOf(locale).compare.title }]}
    >
      <CompareView
        items={compared}
        others={items.filter(({ kind }) => !isComparable(kind))}
        missing={missing}
        unknown={unknown}
        isTooMany={isTooMany}
        here={{ ...here, query }}
        found={found}
        locale={locale}
      />
    </Frame>
  )
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = parseLocale((await params).locale)
  const { lede, metaTitle } = messagesOf(locale).compare

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

const pathIn = (locale: Locale) => pickPagePath({ page: 'compare', picks: [] }, locale)
