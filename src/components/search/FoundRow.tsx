import { KindLabel } from '@/components/marks/KindLabel'
import { CardFacts } from '@/components/rows/CardFacts'
import type { FoundItem } from '@/domain/catalogue/searchResult'
import { itemPath } from '@/domain/publication/addresses'
import type { Locale } from '@/domain/vocabulary/locales'
import { langOf } from '@/i18n/langOf'
import { messagesOf } from '@/i18n/messagesOf'

import { Marked } from './Marked'

type Props = Readonly<{ found: FoundItem; locale: Locale }>

/** Something found: what it is, and where the words stand that were looked for. */
export function FoundRow({ found, locale }: Props) {
  const { card, contentLocale, excerpt, summary, title } = found
  const { item } = messagesOf(locale)
  const lang = langOf(contentLocale, locale)

  return (
    <article className="item-row">
      <KindLabel kind={card.kind} locale={locale} />
      <div className="item-row-text" lang={lang}>
        <h2>
          <a href={itemPath(card.kind, card.slug, locale)}>
            <Marked segments={title} />
          </a>
        </h2>
        <p>
          <Marked segments={summary} />
        </p>
        {excerpt ? (
          <p className="found-excerpt">
            <Marked segments={excerpt} />
          </p>
        ) : null}
      </div>
      <div className="item-row-facts">
        <CardFacts card={card} locale={locale} />
        {lang ? <p>{messagesOf(locale).search.inSwedish}</p> : null}
        {card.freshness === 'fresh' ? null : (
          <p className="item-row-stale">{item.freshnessShort[card.freshness]}</p>
        )}
      </div>
    </article>
  )
}
