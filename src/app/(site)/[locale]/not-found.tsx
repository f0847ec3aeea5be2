import type { Metadata } from 'next'
import { locale as rootLocale } from 'next/root-params'

import { NowhereToBeFound } from '@/app/(site)/NowhereToBeFound'
import { isLocale, type Locale } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'

/** What a script puts on the page where nothing is found; the server has sent the same without scripts. */
export default async function NotFound() {
  return <NowhereToBeFound locale={await localeOfAddress()} />
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesOf(await localeOfAddress()).notFound.metaTitle }
}

async function localeOfAddress(): Promise<Locale> {
  const written = await rootLocale()
  return isLocale(written) ? written : 'sv'
}
