import { CountryMap } from '@/components/map/CountryMap'
import { ItemRows } from '@/components/rows/ItemRows'
import { NewsRows } from '@/components/rows/NewsRows'
import { ThemeList } from '@/components/rows/ThemeList'
import { SearchField } from '@/components/search/SearchField'
import { listPath, sectionPath } from '@/domain/publication/addresses'
import type { StartPage } from '@/domain/publication/publicItem'
import type { Locale } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'

import { Doors } from './Doors'
import { LabShelf } from './LabShelf'
import { Street } from './Street'

type Props = Readonly<{
  start: StartPage
  /** The editors' own heading and introduction; the built-in ones stand where they are missing. */
  texts: Readonly<{ heading: string | null; lede: string | null }>
  locale: Locale
}>

/** The start page: what this is, the ways in, what is new, and where in the country it comes from. */
export function StartView({ start, texts, locale }: Props) {
  const words = messagesOf(locale).start
  const hasPlaces = Object.keys(start.places).length > 0

  return (
    <div className="wrap start">
      <div className="start-hero">
        <div>
          <h1>{texts.heading ?? words.title}</h1>
          <p className="lede">{texts.lede ?? words.lede}</p>
          <SearchField locale={locale} isLarge />
        </div>
        <Street counts={start.counts} locale={locale} />
      </div>

      <Doors locale={locale} />

      <section className="start-news-and-themes">
        <div>
          <h2>{words.newest}</h2>
          {start.newest.length > 0 ? (
            <ItemRows cards={start.newest} locale={locale} headingLevel={3} showsKind />
          ) : (
            <p>{words.newestEmpty}</p>
          )}
        </div>
        {start.themes.length > 0 ? (
          <div>
            <h2>{words.themes}</h2>
            <ThemeList themes={start.themes.slice(0, mostThemes)} locale={locale} />
            <p className="start-more">
              <a href={sectionPath('themes', locale)}>{words.allThemes}</a>
            </p>
          </div>
        ) : null}
      </section>

      {start.labs.length > 0 ? (
        <section>
          <div className="start-section-head">
            <h2>{words.labs}</h2>
            <p className="lede">{words.labsText}</p>
          </div>
          <LabShelf labs={start.labs} locale={locale} />
          <p className="start-more">
            <a href={listPath('lab', locale)}>{words.allLabs}</a>
          </p>
        </section>
      ) : null}

      {hasPlaces ? (
        <section>
          <h2>{words.places}</h2>
          <CountryMap places={start.places} locale={locale} />
        </section>
      ) : null}

      {start.news.length > 0 ? (
        <section>
          <h2>{words.news}</h2>
          <NewsRows news={start.news} locale={locale} headingLevel={3} />
          <p className="start-more">
            <a href={sectionPath('news', locale)}>{words.allNews}</a>
          </p>
        </section>
      ) : null}
    </div>
  )
}

/** How many themes stand on the start page; the rest are a click away. */
const mostThemes = 10
