import type { Metadata } from 'next'

import { NowhereToBeFound } from '@/app/(site)/NowhereToBeFound'
import { parseLocale } from '@/app/(site)/parseLocale'
import { locales } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'

type Props = PageProps<'/[locale]/nowhere'>

// Made once, with the build. The server sends it, without scripts, wherever Next finds nothing:
// Next itself sends an empty document there, that only a script can fill.
export const dynamic = 'error'

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }))
}

/** What answers at an address that leads nowhere, as a page of its own. */
export default async function NowherePage({ params }: Props) {
  return <NowhereToBeFound locale={parseLocale((await params).locale)} />
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = parseLocale((await params).locale)
  return { title: messagesOf(locale).notFound.metaTitle, robots: { index: false } }
}
