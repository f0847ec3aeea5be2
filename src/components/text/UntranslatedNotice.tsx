import type { Locale } from '@/domain/vocabulary/locales'
import { langOf } from '@/i18n/langOf'
import { messagesOf } from '@/i18n/messagesOf'

import { Notice } from './Notice'

type Props = Readonly<{
  locale: Locale
  contentLocale: Locale
  /** Where the page stands in the language it is written in. */
  href: string
}>

/** Says that the texts are in another language than the page, and where they are at home. */
export function UntranslatedNotice({ locale, contentLocale, href }: Props) {
  const { item } = messagesOf(locale)
  const lang = langOf(contentLocale, locale)
  if (!lang) return null

  return (
    <Notice title={item.untranslatedTitle}>
      <p>
        {item.untranslated}{' '}
        <a href={href} hrefLang={lang}>
          {item.readSource}
        </a>
      </p>
    </Notice>
  )
}
