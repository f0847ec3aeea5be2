import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'

import { Frame } from '@/app/(site)/Frame'
import { readerFor } from '@/app/(site)/readerFor'
import { toMetadata } from '@/app/(site)/toMetadata'
import { toOtherLanguage } from '@/app/(site)/toOtherLanguage'
import { PageView } from '@/components/section/PageView'
import { pageSlugs, sectionPath, startPath } from '@/domain/publication/addresses'
import type { Locale } from '@/domain/vocabulary/locales'
import { findPage } from '@/queries/findPage'
import type { Reader } from '@/queries/reader'

type PageSection = keyof typeof pageSlugs
type Props = Readonly<{ section: PageSection; locale: Locale }>

/** A page that stands alone: about the bank, the programme, the statements. */
export async function SinglePage({ section, locale }: Props) {
  const reader = await readerFor(locale)
  const page = (await ask(reader, section)) ?? notFound()

  return (
    <Frame
      reader={reader}
      current={section}
      other={toOtherLanguage({
        locale,
        availableLocales: page.availableLocales,
        pathIn: (language) => sectionPath(section, language),
        nearIn: startPath,
      })}
      crumbs={[{ label: page.title }]}
    >
      <PageView page={page} section={section} />
    </Frame>
  )
}

export async function describeSinglePage(section: PageSection, locale: Locale): Promise<Metadata> {
  const page = (await ask(await readerFor(locale), section)) ?? notFound()

  return toMetadata({
    locale,
    contentLocale: page.contentLocale,
    availableLocales: page.availableLocales,
    title: page.title,
    description: page.summary,
    pathIn: (language) => sectionPath(section, language),
  })
}

const ask = cache((reader: Reader, section: PageSection) => findPage(reader, pageSlugs[section]))
