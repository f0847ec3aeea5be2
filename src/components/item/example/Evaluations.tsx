import { AsideBlock } from '@/components/item/AsideBlock'
import { ItemLink } from '@/components/rows/ItemLink'
import { toSafeHref } from '@/components/text/toSafeHref'
import type { PublicExample } from '@/domain/publication/publicItem'
import type { Locale } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'

type Props = Readonly<{ item: PublicExample; lang: Locale | undefined }>

/** Who has looked into it, and whether they stood free from it. */
export function Evaluations({ item, lang }: Props) {
  const { locale, evaluation } = item
  const words = messagesOf(locale).example
  if (evaluation.length === 0) return null

  return (
    <AsideBlock title={words.evaluation}>
      <ul className="ref-list">
        {evaluation.map(({ title, by, year, url, independent }) => (
          <li key={`${title} ${year}`}>
            {toSafeHref(url) ? (
              <a href={toSafeHref(url) ?? undefined} lang={lang}>
                {title}
              </a>
            ) : (
              <span lang={lang}>{title}</span>
            )}
            <small>
              {by ? <ItemLink item={by} locale={locale} /> : null}
              {[by ? '' : null, year, independent ? words.independent : null]
                .filter((word) => word !== null)
                .join(', ')}
            </small>
          </li>
        ))}
      </ul>
    </AsideBlock>
  )
}
