import type { Metadata } from 'next'

import { Frame } from '@/app/(site)/Frame'
import { parseLocale } from '@/app/(site)/parseLocale'
import { toOtherLanguage } from '@/app/(site)/toOtherLanguage'
import { LostLinkView } from '@/components/case/LostLinkView'
import { caseParameters, contributePath } from '@/domain/submission/addresses'
import { locales } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'
import { publicReader } from '@/session/currentReader'

import { sendLink } from './sendLink'

export const dynamic = 'force-dynamic'

type Props = PageProps<'/[locale]/contribute/lost'>

/** Where somebody who has lost the link to a case gets a new one by letter. */
export default async function LostLinkPage({ params, searchParams }: Props) {
  const locale = parseLocale((await params).locale)
  const { crumb } = messagesOf(locale).case.lost

  return (
    <Frame
      reader={await publicReader(locale)}
      crumbs={[{ label: crumb }]}
      other={toOtherLanguage({
        locale,
        availableLocales: locales,
        pathIn: (language) => contributePath(language, 'lost'),
        nearIn: contributePath,
      })}
    >
      <LostLinkView
        isSent={(await searchParams)[caseParameters.done[locale]] === 'sent'}
        locale={locale}
        send={sendLink}
      />
    </Frame>
  )
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = parseLocale((await params).locale)
  return {
    title: messagesOf(locale).case.lost.metaTitle,
    robots: { index: false, follow: false },
  }
}
