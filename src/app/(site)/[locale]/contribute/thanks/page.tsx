import type { Metadata } from 'next'

import { heldSettings } from '@/app/(site)/[locale]/contribute/heldSettings'
import { Frame } from '@/app/(site)/Frame'
import { parseLocale } from '@/app/(site)/parseLocale'
import { readerFor } from '@/app/(site)/readerFor'
import { toOtherLanguage } from '@/app/(site)/toOtherLanguage'
import { ThanksView } from '@/components/contribute/ThanksView'
import { casePath, contributePath } from '@/domain/submission/addresses'
import { env } from '@/env'
import { messagesOf } from '@/i18n/messagesOf'
import { findReceipt } from '@/session/receipt'

export const dynamic = 'force-dynamic'

type Props = PageProps<'/[locale]/contribute/thanks'>

/** The receipt: the number, the link where no letter brings it, and what happens now. */
export default async function ThanksPage({ params }: Props) {
  const locale = parseLocale((await params).locale)
  const reader = await readerFor(locale)
  const receipt = await findReceipt(reader.now)
  const words = messagesOf(locale).contribute

  return (
    <Frame
      reader={reader}
      other={toOtherLanguage({
        locale,
        availableLocales: [locale],
        pathIn: contributePath,
        nearIn: contributePath,
      })}
      crumbs={[
        { href: contributePath(locale), label: words.crumb },
        { label: words.thanks.kicker },
      ]}
    >
      <ThanksView
        locale={locale}
        receipt={receipt}
        caseUrl={receipt?.token ? env.siteUrl + casePath(locale, receipt.token) : null}
        settings={await heldSettings(reader.payload, locale)}
      />
    </Frame>
  )
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params

  return {
    title: messagesOf(parseLocale(locale)).contribute.thanks.metaTitle,
    referrer: 'same-origin',
    robots: { index: false, follow: false, noarchive: true },
  }
}
