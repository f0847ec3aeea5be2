import type { Metadata } from 'next'

import { Frame } from '@/app/(site)/Frame'
import { readerFor } from '@/app/(site)/readerFor'
import { toMetadata } from '@/app/(site)/toMetadata'
import { toOtherLanguage } from '@/app/(site)/toOtherLanguage'
import { ThemesView } from '@/components/section/ThemesView'
import { sectionPath } from '@/domain/publication/addresses'
import { type Locale, locales } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'
import { listThemes } from '@/queries/listThemes'

/** All themes. */
export async function Themes({ locale }: Readonly<{ locale: Locale }>) {
  const reader = await readerFor(locale)

  return (
    <Frame
      reader={reader}
      current="themes"
      other={toOtherLanguage({ ...everywhere, locale })}
      crumbs={[{ label: messagesOf(locale).footer.themes }]}
    >
      <ThemesView themes={await listThemes(reader)} locale={locale} />
    </Frame>
  )
}

export function describeThemes(locale: Locale): Metadata {
  const { footer, theme } = messagesOf(locale)
  return toMetadata({ ...everywhere, locale, title: footer.themes, description: theme.description })
}

const pathIn = (locale: Locale) => sectionPath('themes', locale)
const everywhere = { availableLocales: locales, pathIn, nearIn: pathIn }
