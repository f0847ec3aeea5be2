import { KindLabel } from '@/components/marks/KindLabel'
import { pickKey, writePick } from '@/domain/catalogue/picks'
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
  /** Whether the row can be ticked for comparing; it stands in a form then. */
  isPickable?: boolean
}>

/** One item in a list. */
export function ItemRow({ card, locale, headingLevel, isPickable = false, showsKind }: Props) {
  const Heading = `h${headingLevel}` as const
  const lang = langOf(card.contentLocale, locale)
  const { facets, item: words } = messagesOf(locale)

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
        {isPickable ? (
          <label className="item-row-pick screen-only">
            <input type="checkbox" name={pickKey} value={writePick(card, locale)} />
            {facets.compare} <span className="hidden-visually">{card.title}</span>
          </label>
        ) : null}
      </div>
    </article>
  )
}
