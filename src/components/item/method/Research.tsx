import { toLabel } from '@/components/facts/toLabel'
import { AsideBlock } from '@/components/item/AsideBlock'
import { toSafeHref } from '@/components/text/toSafeHref'
import type { PublicMethod } from '@/domain/publication/publicItem'
import { researchTypes } from '@/domain/vocabulary/evidence'
import type { Locale } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'

type Props = Readonly<{ item: PublicMethod; lang: Locale | undefined }>

/** The studies behind the evidence level. */
export function Research({ item, lang }: Props) {
  const { locale, research } = item
  if (research.length === 0) return null

  return (
    <AsideBlock title={messagesOf(locale).method.research}>
      <ul className="ref-list with-address">
        {research.map(({ title, type, year, url }) => (
          <li key={`${title} ${year}`}>
            {toSafeHref(url) ? (
              <a href={toSafeHref(url) ?? undefined} lang={lang}>
                {title}
              </a>
            ) : (
              <span lang={lang}>{title}</span>
            )}
            <small>{[toLabel(researchTypes, type, locale), year].filter(Boolean).join(', ')}</small>
          </li>
        ))}
      </ul>
    </AsideBlock>
  )
}
