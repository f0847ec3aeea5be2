import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'

import { Frame } from '@/app/(site)/Frame'
import { readerFor } from '@/app/(site)/readerFor'
import { toMetadata } from '@/app/(site)/toMetadata'
import { toOtherLanguage } from '@/app/(site)/toOtherLanguage'
import { ThemeView } from '@/components/section/ThemeView'
import { toChoiceAddress } from '@/domain/catalogue/choiceAddress'
import { listPath, sectionPath } from '@/domain/publication/addresses'
import type { Locale } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'
import { findTheme } from '@/queries/findTheme'

type Props = Readonly<{ slug: string; locale: Locale }>

/** The page of a theme. */
export async function Theme({ slug, locale }: Props) {
  const { reader, theme } = await ask(slug, locale)
  if (!theme) notFound()

  return (
    <Frame
      reader={reader}
      current="themes"
      other={toOtherLanguage({
        locale,
        availableLocales: theme.availableLocales,
        pathIn: (language) => sectionPath('themes', language, theme.slug),
        nearIn: (language) => sectionPath('themes', language),
      })}
      crumbs={[{ label: messagesOf(locale).footer.themes, href: sectionPath('themes', locale) }]}
    >
      <ThemeView
        theme={theme}
        listHrefOf={(kind) =>
          toChoiceAddress(listPath(kind, locale), { choice: { theme: [theme.slug] } }, locale)
        }
      />
    </Frame>
  )
}

export async function describeTheme(slug: string, locale: Locale): Promise<Metadata> {
  const { reader, theme } = await ask(slug, locale)
  if (!theme) notFound()

  return toMetadata({
    locale,
    contentLocale: theme.contentLocale,
    availableLocales: theme.availableLocales,
    title: theme.title,
    description: theme.summary,
    pathIn: (language) => sectionPath('themes', language, theme.slug),
    isHidden: reader.drafts,
  })
}

const ask = cache(async (slug: string, locale: Locale) => {
  const reader = await readerFor(locale)
  return { reader, theme: await findTheme(reader, slug) }
})
