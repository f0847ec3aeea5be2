import type { Source } from '@/domain/publication/publicItem'
import type { Locale } from '@/domain/vocabulary/locales'
import { formatDate, toDay } from '@/i18n/dates'
import { messagesOf } from '@/i18n/messagesOf'

import { toSafeHref } from './toSafeHref'

type Props = Readonly<{ sources: readonly Source[]; locale: Locale; headingLevel: 2 | 3 | 4 }>

/** Where the facts come from, with the day they were read. */
export function Sources({ sources, locale, headingLevel }: Props) {
  const { item } = messagesOf(locale)
  const Heading = `h${headingLevel}` as const
  if (sources.length === 0) return null

  return (
    <section className="sources with-address">
      <Heading>{item.sources}</Heading>
      <ol>
        {sources.map(({ title, url, publisher, accessedAt }) => (
          <li key={`${title} ${url}`}>
            {toSafeHref(url) ? <a href={toSafeHref(url) ?? undefined}>{title}</a> : title}
            <small>
              {publisher}
              {publisher && accessedAt ? ', ' : null}
              {accessedAt ? (
                <time dateTime={toDay(accessedAt)}>
                  {item.accessed(formatDate(accessedAt, locale))}
                </time>
              ) : null}
            </small>
          </li>
        ))}
      </ol>
    </section>
  )
}
