import type { Metadata } from 'next'

import { Frame } from '@/app/(site)/Frame'
import { parseLocale } from '@/app/(site)/parseLocale'
import { readerFor } from '@/app/(site)/readerFor'
import { toMetadata } from '@/app/(site)/toMetadata'
import { toOtherLanguage } from '@/app/(site)/toOtherLanguage'
import { StartView } from '@/components/start/StartView'
import { startPath } from '@/domain/publication/addresses'
import { locales } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'
import { findSettings } from '@/queries/findSettings'
import { findStart } from '@/queries/findStart'

// The figures are counted anew for each visitor, from what the process holds in memory.
export const dynamic = 'force-dynamic'

/** The start page. */
export default async function Start({ params }: PageProps<'/[locale]'>) {
  const locale = parseLocale((await params).locale)
  const reader = await readerFor(locale)
  const [start, texts] = await Promise.all([findStart(reader), findSettings(reader)])

  return (
    <Frame reader={reader} other={toOtherLanguage({ ...everywhere, locale })} hasOwnSearch>
      <StartView start={start} texts={texts} locale={locale} />
    </Frame>
  )
}

export async function generateMetadata({ params }: PageProps<'/[locale]'>): Promise<Metadata> {
  const locale = parseLocale((await params).locale)
  const { site } = messagesOf(locale)
  const title = `${site.name} – ${site.tagline}`

  return {
    ...toMetadata({ ...everywhere, locale, title, description: site.description }),
    title: { absolute: title },
  }
}

const everywhere = { availableLocales: locales, pathIn: startPath, nearIn: startPath }
