import { KindLabel } from '@/components/marks/KindLabel'
import type { RelatedItem } from '@/domain/catalogue/judgeRelated'
import { itemPath } from '@/domain/publication/addresses'
import type { Locale } from '@/domain/vocabulary/locales'
import { langOf } from '@/i18n/langOf'
import { messagesOf } from '@/i18n/messagesOf'

type Props = Readonly<{ related: readonly RelatedItem[]; locale: Locale }>

/** What else one may want to read, and why. Nothing is drawn where there is nothing. */
export function RelatedItems({ locale, related }: Props) {
  const { reasons, title } = messagesOf(locale).related
  if (related.length === 0) return null

  return (
    <section className="related screen-only" aria-labelledby="liknande">
      <h2 id="liknande">{title}</h2>
      <ul>
        {related.map(({ card, reason }) => (
          <li key={`${card.kind} ${card.slug}`}>
            <KindLabel kind={card.kind} locale={locale} />
            <h3>
              <a
                href={itemPath(card.kind, card.slug, locale)}
                lang={langOf(card.contentLocale, locale)}
              >
                {card.title}
              </a>
            </h3>
            <p>{reasons[reason]}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
