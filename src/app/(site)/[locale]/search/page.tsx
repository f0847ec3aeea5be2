import type { Metadata } from 'next'

import { Frame } from '@/app/(site)/Frame'
import { parseLocale } from '@/app/(site)/parseLocale'
import { readerFor } from '@/app/(site)/readerFor'
import { toOtherLanguage } from '@/app/(site)/toOtherLanguage'
import { parseQuery, toSearchAddress } from '@/domain/catalogue/searchAddress'
import { locales } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'

import { Answer } from './Answer'
import { askSearch } from './askSearch'

// Nobody asks twice for the same words: each answer is made for whoever asks, and none is kept.
export const dynamic = 'force-dynamic'

type Props = PageProps<'/[locale]/search'>

/** The search: one field, and what it finds among everything that is published. */
export default async function Search({ params, searchParams }: Props) {
  const locale = parseLocale((await params).locale)
  const reader = await readerFor(locale)
  const { answer, asked } = await askSearch(reader, await searchParams)

  return (
    <Frame
      reader={reader}
      other={toOtherLanguage({
        locale,
        availableLocales: locales,
        pathIn: (language) => toSearchAddress(asked, language),
        nearIn: (language) => toSearchAddress(asked, language),
      })}
      hasOwnSearch={answer.type !== 'away'}
    >
      <Answer answer={answer} asked={asked} locale={locale} />
    </Frame>
  )
}

/** The head: what was looked for. No search engine is to keep it. */
export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = parseLocale((await params).locale)
  const { query } = parseQuery(await searchParams)

  return {
    title: messagesOf(locale).search.metaTitle(query.slice(0, longestTitle)),
    robots: { index: false },
  }
}

const longestTitle = 80
