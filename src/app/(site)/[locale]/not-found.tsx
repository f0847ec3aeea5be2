import type { Metadata } from 'next'
import { locale as rootLocale } from 'next/root-params'

import { NotFoundView } from '@/components/states/NotFoundView'
import { isLocale, type Locale } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'

/**
 * What a script shows where nothing is found. Next sends it along with every page, so it is short and
 * has no frame: whoever asks the server gets the whole page instead.
 */
export default async function NotFound() {
  return (
    <main id="innehall">
      <NotFoundView locale={await localeOfAddress()} />
    </main>
  )
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesOf(await localeOfAddress()).notFound.metaTitle }
}

async function localeOfAddress(): Promise<Locale> {
  const written = await rootLocale()
  return isLocale(written) ? written : 'sv'
}
