import type { Metadata } from 'next'
import { locale as rootLocale } from 'next/root-params'

import { toOtherLanguage } from '@/app/(site)/toOtherLanguage'
import { SiteFrame } from '@/components/frame/SiteFrame'
import { NotFoundView } from '@/components/states/NotFoundView'
import { startPath } from '@/domain/publication/addresses'
import { isLocale, type Locale } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'

/** What answers at an address that leads nowhere. It asks no questions: it must work whatever is wrong. */
export default async function NotFound() {
  const locale = await localeOfAddress()

  return (
    <SiteFrame
      locale={locale}
      other={toOtherLanguage({
        locale,
        availableLocales: [],
        pathIn: startPath,
        nearIn: startPath,
      })}
    >
      <NotFoundView locale={locale} />
    </SiteFrame>
  )
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesOf(await localeOfAddress()).notFound.metaTitle }
}

async function localeOfAddress(): Promise<Locale> {
  const written = await rootLocale()
  return isLocale(written) ? written : 'sv'
}
