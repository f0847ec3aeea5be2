import { sectionPath } from '@/domain/publication/addresses'
import type { NewsCard } from '@/domain/publication/publicItem'
import type { Locale } from '@/domain/vocabulary/locales'
import { formatDate, toDay } from '@/i18n/dates'
import { langOf } from '@/i18n/langOf'

type Props = Readonly<{ news: readonly NewsCard[]; locale: Locale; headingLevel: 2 | 3 }>

/** News with their day, the newest first. */
export function NewsRows({ news, locale, headingLevel }: Props) {
  const Heading = `h${headingLevel}` as const

  return (
    <div className="item-rows-room">
      <ul className="news-rows">
        {news.map(({ slug, title, summary, date, contentLocale }) => (
          <li key={slug}>
            <time className="meta" dateTime={toDay(date)}>
              {formatDate(date, locale)}
            </time>
            <div lang={langOf(contentLocale, locale)}>
              <Heading>
                <a href={sectionPath('news', locale, slug)}>{title}</a>
              </Heading>
              <p>{summary}</p>
            </div>
          </li>
        ))}
      </ul>
    </div>
  )
}
