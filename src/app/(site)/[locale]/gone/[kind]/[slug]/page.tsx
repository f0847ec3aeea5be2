import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { Frame } from '@/app/(site)/Frame'
import { parseLocale } from '@/app/(site)/parseLocale'
import { toOtherLanguage } from '@/app/(site)/toOtherLanguage'
import { GoneView } from '@/components/states/GoneView'
import { listPath } from '@/domain/publication/addresses'
import { kinds, rowOfKind } from '@/domain/vocabulary/kinds'
import { messagesOf } from '@/i18n/messagesOf'
import { findGone } from '@/queries/findGone'
import { publicReader } from '@/session/currentReader'
import { setReplyStatus } from '@/session/replyStatus'

export const dynamic = 'force-dynamic'

type Props = PageProps<'/[locale]/gone/[kind]/[slug]'>

/** What answers at the address of an archived item. The proxy leads here. */
export default async function Gone({ params }: Props) {
  const { reader, kind, gone } = await ask(params)
  const { locale } = reader
  setReplyStatus(410)

  return (
    <Frame
      reader={reader}
      current={kind}
      other={toOtherLanguage({
        locale,
        availableLocales: [],
        pathIn: (language) => listPath(kind, language),
        nearIn: (language) => listPath(kind, language),
      })}
      crumbs={[{ label: rowOfKind(kind).many[locale], href: listPath(kind, locale) }]}
      hasOwnSearch
    >
      <GoneView kind={kind} locale={locale} {...gone} />
    </Frame>
  )
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { reader, gone } = await ask(params)
  return { title: messagesOf(reader.locale).gone.metaTitle(gone.title), robots: { index: false } }
}

async function ask(params: Props['params']) {
  const { locale, kind: name, slug } = await params
  const kind = kinds.find((row) => row.kind === name)?.kind ?? notFound()
  const reader = await publicReader(parseLocale(locale))
  const gone = (await findGone(reader, kind, slug)) ?? notFound()

  return { reader, kind, gone }
}
