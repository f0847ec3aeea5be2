import { ListHead } from '@/components/list/ListHead'
import { ThemeList } from '@/components/rows/ThemeList'
import { EmptyState } from '@/components/states/EmptyState'
import type { ThemeCard } from '@/domain/publication/publicItem'
import { strategyAreas } from '@/domain/vocabulary/efforts'
import type { Locale } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'

type Props = Readonly<{ themes: readonly ThemeCard[]; locale: Locale }>

/** All themes, under the strategy area that each belongs to. */
export function ThemesView({ themes, locale }: Props) {
  const { footer, theme, list } = messagesOf(locale)
  const areas = strategyAreas
    .map((area) => ({
      ...area,
      themes: themes.filter(({ strategyArea }) => strategyArea === area.code),
    }))
    .filter((area) => area.themes.length > 0)

  return (
    <div className="wrap">
      <ListHead title={footer.themes} lede={theme.lede} />
      {areas.length > 0 ? (
        <div className="themes-view">
          {areas.map((area) => (
            <section key={area.code} aria-labelledby={area.code}>
              <h2 id={area.code}>{area[locale]}</h2>
              <ThemeList themes={area.themes} locale={locale} showsSummary />
            </section>
          ))}
        </div>
      ) : (
        <EmptyState title={list.emptyTitle} text={list.empty} link={null} locale={locale} />
      )}
    </div>
  )
}
