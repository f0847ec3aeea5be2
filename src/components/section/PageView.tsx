import { RichText } from '@/components/text/RichText'
import { Sources } from '@/components/text/Sources'
import { UntranslatedNotice } from '@/components/text/UntranslatedNotice'
import { type Section, sectionPath } from '@/domain/publication/addresses'
import type { PublicPage } from '@/domain/publication/publicItem'
import { formatDate, toDay } from '@/i18n/dates'
import { langOf } from '@/i18n/langOf'
import { messagesOf } from '@/i18n/messagesOf'

type Props = Readonly<{ page: PublicPage; section: Section }>

/** A page that stands alone: about the bank, the programme, the statements. */
export function PageView({ page, section }: Props) {
  const { locale } = page
  const lang = langOf(page.contentLocale, locale)

  return (
    <article className="wrap page-view">
      <header>
        <h1 lang={lang}>{page.title}</h1>
        <p className="lede" lang={lang}>
          {page.summary}
        </p>
        <UntranslatedNotice
          locale={locale}
          contentLocale={page.contentLocale}
          href={sectionPath(section, page.contentLocale)}
        />
      </header>
      <div className="page-text">
        <RichText value={page.body} lang={lang} headingLevel={2} />
        <Sources sources={page.sources} locale={locale} headingLevel={2} />
        {page.publishedAt ? (
          <p className="meta page-date">
            <time dateTime={toDay(page.publishedAt)}>
              {messagesOf(locale).page.updated(formatDate(page.publishedAt, locale))}
            </time>
          </p>
        ) : null}
      </div>
    </article>
  )
}
