import type { Metadata } from 'next'

import { Frame } from '@/app/(site)/Frame'
import { parseLocale } from '@/app/(site)/parseLocale'
import { readerFor } from '@/app/(site)/readerFor'
import { toMetadata } from '@/app/(site)/toMetadata'
import { toOtherLanguage } from '@/app/(site)/toOtherLanguage'
import { OpenDataView } from '@/components/open/OpenDataView'
import { findingPath } from '@/domain/catalogue/addresses'
import { type Locale, locales } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'

// The frame holds texts of the editors, read from what the process holds in memory.
export const dynamic = 'force-dynamic'

type Props = PageProps<'/[locale]/open-data'>

/** The page about the open data, for whoever writes programs. */
export default async function OpenDataPage({ params }: Props) {
  const locale = parseLocale((await params).locale)

  return (
    <Frame
      reader={await readerFor(locale)}
      other={toOtherLanguage({ ...everywhere, locale })}
      crumbs={[{ label: messagesOf(locale).open.page.title }]}
    >
      <OpenDataView locale={locale} />
    </Frame>
  )
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = parseLocale((await params).locale)
  const { lede, title } = messagesOf(locale).open.page

  return toMetadata({ ...everywhere, locale, title, description: lede })
}

const pathIn = (locale: Locale) => findingPath('open-data', locale)
const everywhere = { availableLocales: locales, pathIn, nearIn: pathIn }
