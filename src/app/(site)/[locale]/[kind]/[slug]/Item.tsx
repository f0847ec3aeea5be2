import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'

import { Frame } from '@/app/(site)/Frame'
import { JsonLd } from '@/app/(site)/JsonLd'
import { readerFor } from '@/app/(site)/readerFor'
import { toJsonLd } from '@/app/(site)/toJsonLd'
import { toMetadata } from '@/app/(site)/toMetadata'
import { toOtherLanguage } from '@/app/(site)/toOtherLanguage'
import { ItemView } from '@/components/item/ItemView'
import { itemPath, listPath } from '@/domain/publication/addresses'
import { type Kind, rowOfKind } from '@/domain/vocabulary/kinds'
import type { Locale } from '@/domain/vocabulary/locales'
import { env } from '@/env'
import { findItem } from '@/queries/findItem'
import { findRelated } from '@/queries/findRelated'

type Props = Readonly<{ kind: Kind; slug: string; locale: Locale }>

/** The page of an item. */
export async function Item({ kind, slug, locale }: Props) {
  const { reader, item } = await ask(kind, slug, locale)
  if (!item) notFound()

  return (
    <Frame
      reader={reader}
      current={kind}
      other={toOtherLanguage({
        locale,
        availableLocales: item.availableLocales,
        pathIn: (language) => itemPath(kind, item.slug, language),
        nearIn: (language) => listPath(kind, language),
      })}
      crumbs={[{ label: rowOfKind(kind).many[locale], href: listPath(kind, locale) }]}
    >
      <ItemView item={item} related={await findRelated(reader, item)} />
      <JsonLd data={toJsonLd(item, env.siteUrl)} />
    </Frame>
  )
}

export async function describeItem(kind: Kind, slug: string, locale: Locale): Promise<Metadata> {
  const { reader, item } = await ask(kind, slug, locale)
  if (!item) notFound()

  return toMetadata({
    locale,
    contentLocale: item.contentLocale,
    availableLocales: item.availableLocales,
    title: item.seo.title ?? item.title,
    description: item.seo.description ?? item.summary,
    pathIn: (language) => itemPath(kind, item.slug, language),
    image: item.image?.url ?? null,
    type: 'article',
    isHidden: reader.drafts,
  })
}

const ask = cache(async (kind: Kind, slug: string, locale: Locale) => {
  const reader = await readerFor(locale)
  return { reader, item: await findItem(reader, kind, slug) }
})
