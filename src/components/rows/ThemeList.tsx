import { sectionPath } from '@/domain/publication/addresses'
import type { ThemeCard } from '@/domain/publication/publicItem'
import type { Locale } from '@/domain/vocabulary/locales'
import { langOf } from '@/i18n/langOf'
import { messagesOf } from '@/i18n/messagesOf'
import { formatNumber } from '@/i18n/numbers'

type Props = Readonly<{ themes: readonly ThemeCard[]; locale: Locale; showsSummary?: boolean }>

/** Themes with how many items each holds. */
export function ThemeList({ themes, locale, showsSummary = false }: Props) {
  const { theme } = messagesOf(locale)

  return (
    <ul className="theme-list">
      {themes.map(({ slug, title, summary, count, contentLocale }) => (
        <li key={slug}>
          <a href={sectionPath('themes', locale, slug)} lang={langOf(contentLocale, locale)}>
            {title}
          </a>{' '}
          <span className="theme-list-count">
            <span aria-hidden="true">{formatNumber(count, locale)}</span>
            <span className="hidden-visually">{theme.count(count)}</span>
          </span>
          {showsSummary ? <p lang={langOf(contentLocale, locale)}>{summary}</p> : null}
        </li>
      ))}
    </ul>
  )
}
