import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'

import { Frame } from '@/app/(site)/Frame'
import { readerFor } from '@/app/(site)/readerFor'
import { toMetadata } from '@/app/(site)/toMetadata'
import { toOtherLanguage } from '@/app/(site)/toOtherLanguage'
import { NewsView } from '@/components/section/NewsView'
import { sectionPath } from '@/domain/publication/addresses'
import type { Locale } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'
import { findNews } from '@/queries/findNews'

type Props = Readonly<{ slug: string; locale: Locale }>

/** The page of a piece of news. */
export async function NewsItem({ slug, locale }: Props) {
  const { reader, news } = await ask(slug, locale)
  if (!news) notFound()

  return (
    <Frame
      reader={reader}
      current="news"
      other={toOtherLanguage({
        locale,
        availableLocales: news.availableLocales,
        pathIn: (language) => sectionPath('news', language, news.slug),
        nearIn: (language) => sectionPath('news', language),
      })}
      crumbs={[{ label: messagesOf(locale).news.title, href: sectionPath('news', locale) }]}
    >
      <NewsView news={news} />
    </Frame>
  )
}

export async function describeNewsItem(slug: string, locale: Locale): Promise<Metadata> {
  const { reader, news } = await ask(slug, locale)
  if (!news) notFound()

  return toMetadata({
    locale,
    contentLocale: news.contentLocale,
    availableLocales: news.availableLocales,
    title: news.title,
    description: news.summary,
    pathIn: (language) => sectionPath('news', language, news.slug),
    image: news.image?.url ?? null,
    type: 'article',
    isHidden: reader.drafts,
  })
}

const ask = cache(async (slug: string, locale: Locale) => {
  const reader = await readerFor(locale)
  return { reader, news: await findNews(reader, slug) }
})
