import type { Locale } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'

/** Where the page is found in the other language; `isSame` is false when only a page near it is. */
export type OtherLanguage = Readonly<{ href: string; isSame: boolean }>

type Props = Readonly<{ locale: Locale; other: OtherLanguage }>

/** The link to the other language, written in that language. */
export function LanguageSwitch({ locale, other }: Props) {
  const { site } = messagesOf(locale)
  const lang = locale === 'sv' ? 'en' : 'sv'

  return (
    <a
      className="language-switch"
      href={other.href}
      hrefLang={lang}
      title={other.isSame ? undefined : site.untranslated}
    >
      <span lang={lang}>{site.otherLanguage}</span>
    </a>
  )
}
