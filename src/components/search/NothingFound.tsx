import { ItemRows } from '@/components/rows/ItemRows'
import { ThemeList } from '@/components/rows/ThemeList'
import { findingPath } from '@/domain/catalogue/addresses'
import type { ItemCard, ThemeCard } from '@/domain/publication/publicItem'
import { contributePath } from '@/domain/submission/addresses'
import type { Locale } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'
import { formatNumber } from '@/i18n/numbers'

/** A choice that can be let go, and how much would be found without it; null for all of them. */
export type Release = Readonly<{ label: string | null; count: number; href: string }>

type Props = Readonly<{
  /** What can be let go of what is chosen, where that finds something. */
  releases: readonly Release[]
  themes: readonly ThemeCard[]
  newest: readonly ItemCard[]
  locale: Locale
}>

/** When nothing is found: what to try, and ways on that lead somewhere. */
export function NothingFound({ releases, themes, newest, locale }: Props) {
  const { none, ways } = messagesOf(locale).search

  return (
    <>
      <div className="search-none">
        <p className="lede">{none.text}</p>
        <h2>{none.tips}</h2>
        <ul>
          {releases.map(({ count, href, label }) => {
            const n = formatNumber(count, locale)
            return (
              <li key={href}>
                <a href={href}>{label ? none.withoutOne(label, n) : none.withoutAll(n)}</a>
              </li>
            )
          })}
          <li>{none.spelling}</li>
          <li>{none.fewer}</li>
          <li>
            <a href={findingPath('guide', locale)}>{ways.guide}</a>
          </li>
        </ul>
        <p className="search-share screen-only">
          <span>{none.share}</span>
          <a className="button quiet" href={contributePath(locale)}>
            {ways.share}
          </a>
        </p>
      </div>
      <div className="search-ways">
        {themes.length > 0 ? (
          <section aria-labelledby="search-themes">
            <h2 id="search-themes">{none.themes}</h2>
            <ThemeList themes={themes} locale={locale} />
          </section>
        ) : null}
        {newest.length > 0 ? (
          <section aria-labelledby="search-newest">
            <h2 id="search-newest">{none.newest}</h2>
            <ItemRows cards={newest} locale={locale} headingLevel={3} showsKind />
          </section>
        ) : null}
      </div>
    </>
  )
}
