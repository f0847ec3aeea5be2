import { AsideBlock } from '@/components/item/AsideBlock'
import { RefsBlock } from '@/components/item/RefsBlock'
import { Picture } from '@/components/text/Picture'
import { RichText } from '@/components/text/RichText'
import { Sources } from '@/components/text/Sources'
import { UntranslatedNotice } from '@/components/text/UntranslatedNotice'
import { sectionPath } from '@/domain/publication/addresses'
import type { PublicNews } from '@/domain/publication/publicItem'
import { formatDate, toDay } from '@/i18n/dates'
import { langOf } from '@/i18n/langOf'
import { messagesOf } from '@/i18n/messagesOf'

/** A piece of news, and what it goes with. */
export function NewsView({ news }: Readonly<{ news: PublicNews }>) {
  const { locale } = news
  const words = messagesOf(locale).news
  const lang = langOf(news.contentLocale, locale)

  return (
    <article className="wrap page-view">
      <header>
        <p className="meta">
          <time dateTime={toDay(news.date)}>{formatDate(news.date, locale)}</time>
        </p>
        <h1 lang={lang}>{news.title}</h1>
        <p className="lede" lang={lang}>
          {news.summary}
        </p>
        <UntranslatedNotice
          locale={locale}
          contentLocale={news.contentLocale}
          href={sectionPath('news', news.contentLocale, news.slug)}
        />
      </header>
      {news.image ? <Picture image={news.image} isEager /> : null}
      <div className="item-body">
        <div className="item-main">
          <RichText value={news.body} lang={lang} headingLevel={2} />
          <Sources sources={news.sources} locale={locale} headingLevel={2} />
        </div>
        <aside className="item-aside" aria-label={words.related}>
          <RefsBlock title={words.related} refs={news.related} locale={locale} showsKind />
          {news.themes.length > 0 ? (
            <AsideBlock title={words.themes}>
              <ul className="ref-list">
                {news.themes.map(({ slug, title }) => (
                  <li key={slug}>
                    <a href={sectionPath('themes', locale, slug)}>{title}</a>
                  </li>
                ))}
              </ul>
            </AsideBlock>
          ) : null}
          <p>
            <a href={sectionPath('news', locale)}>{words.all}</a>
          </p>
        </aside>
      </div>
    </article>
  )
}
