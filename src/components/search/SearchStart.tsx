import { ThemeList } from '@/components/rows/ThemeList'
import { findingPath } from '@/domain/catalogue/addresses'
import { listPath, sectionPath } from '@/domain/publication/addresses'
import type { ThemeCard } from '@/domain/publication/publicItem'
import { kinds } from '@/domain/vocabulary/kinds'
import type { Locale } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'

import { SearchHead } from './SearchHead'

type Props = Readonly<{ themes: readonly ThemeCard[]; locale: Locale }>

/** The search before anything is looked for: the field, and other ways in. */
export function SearchStart({ themes, locale }: Props) {
  const { search } = messagesOf(locale)

  return (
    <div className="wrap search">
      <SearchHead title={search.title} lede={search.lede} query="" locale={locale} />
      <WaysIn themes={themes} locale={locale} />
    </div>
  )
}

/** The ways in that ask for no words: themes, lists and the guide. */
export function WaysIn({ themes, locale }: Props) {
  const { search, start } = messagesOf(locale)

  return (
    <div className="search-ways">
      {themes.length > 0 ? (
        <section aria-labelledby="search-themes">
          <h2 id="search-themes">{search.ways.themes}</h2>
          <ThemeList themes={themes} locale={locale} />
          <p>
            <a href={sectionPath('themes', locale)}>{search.ways.allThemes}</a>
          </p>
        </section>
      ) : null}
      <section aria-labelledby="search-kinds">
        <h2 id="search-kinds">{search.ways.kinds}</h2>
        <ul className="search-list">
          {kinds.map(({ kind }) => (
            <li key={kind}>
              <a href={listPath(kind, locale)}>{start.waysIn[kind]}</a>
            </li>
          ))}
        </ul>
        <p>
          <a href={findingPath('guide', locale)}>{search.ways.guide}</a>
        </p>
      </section>
    </div>
  )
}
