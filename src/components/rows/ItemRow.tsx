import { KindLabel } from '@/components/marks/KindLabel'
import { itemPath } from '@/domain/publication/addresses'
import type { ItemCard } from '@/domain/publication/publicItem'
import { toOneLine } from '@/domain/publication/toOneLine'
import type { Locale } from '@/domain/vocabulary/locales'
import { langOf } from '@/i18n/langOf'
import { messagesOf } from '@/i18n/messagesOf'

import { CardFacts } from './CardFacts'

type Props = Readonly<{
  card: ItemCard
  locale: Locale
  headingLevel: 2 | 3 | 4
  showsKind: boolean
}>

/** One item in a list. */
export function ItemRow({ card, locale, headingLevel, showsKind }: Props) {
  const Heading = `h${headingLevel}` as const
  const lang = langOf(card.contentLocale, locale)
  const words = messagesOf(locale).item

  return (
    <article className="item-row">
      {showsKind ? <KindLabel kind={card.kind} locale={locale} /> : null}
      <div className="item-row-text">
        <Heading>
          <a href={itemPath(card.kind, card.slug, locale)} lang={lang}>
            {card.title}
          </a>
        </Heading>
        <p lang={lang}>{toOneLine(card.summary)}</p>
      </div>
      <div className="item-row-facts">
        <CardFacts card={card} locale={locale} />
        {lang ? <p>{words.inOtherLanguage}</p> : null}
        {card.freshness === 'fresh' ? null : (
          <p className="item-row-stale">{words.freshnessShort[card.freshness]}</p>
        )}
      </div>
    </article>
  )
}
