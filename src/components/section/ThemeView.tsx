import { ItemSection } from '@/components/item/ItemSection'
import { Mark } from '@/components/marks/Mark'
import { ItemRows } from '@/components/rows/ItemRows'
import { EmptyState } from '@/components/states/EmptyState'
import { RichText } from '@/components/text/RichText'
import { Sources } from '@/components/text/Sources'
import { UntranslatedNotice } from '@/components/text/UntranslatedNotice'
import { sectionPath } from '@/domain/publication/addresses'
import type { PublicTheme, ThemeItems } from '@/domain/publication/publicItem'
import { strategyAreas } from '@/domain/vocabulary/efforts'
import { type Kind, rowOfKind } from '@/domain/vocabulary/kinds'
import type { Locale } from '@/domain/vocabulary/locales'
import { labelOf } from '@/domain/vocabulary/term'
import { langOf } from '@/i18n/langOf'
import { messagesOf } from '@/i18n/messagesOf'

type Props = Readonly<{
  theme: PublicTheme & Readonly<{ items: readonly ThemeItems[] }>
  /** Writes the address of a kind's list, narrowed to this theme. */
  listHrefOf: (kind: Kind) => string
}>

/** A theme: the question in short, the best way in, and everything in it by kind. */
export function ThemeView({ theme, listHrefOf }: Props) {
  const { locale, items } = theme
  const { theme: words, item: common } = messagesOf(locale)
  const lang = langOf(theme.contentLocale, locale)
  const groups = items.map((group) => ({ ...group, many: rowOfKind(group.kind).many }))

  return (
    <article className="wrap theme-view">
      <header className="theme-head">
        <p className="meta">{labelOf(strategyAreas, theme.strategyArea, locale)}</p>
        <h1 lang={lang}>{theme.title}</h1>
        <p className="lede" lang={lang}>
          {theme.summary}
        </p>
        {theme.synonyms.length > 0 ? (
          <p className="meta">
            {words.synonyms} <span lang={lang}>{theme.synonyms.join(', ')}</span>
          </p>
        ) : null}
        <UntranslatedNotice
          locale={locale}
          contentLocale={theme.contentLocale}
          href={sectionPath('themes', theme.contentLocale, theme.slug)}
        />
      </header>
      <div className="item-body">
        <div className="item-main">
          <RichText value={theme.description} lang={lang} headingLevel={2} />
          {groups.length === 0 ? (
            <EmptyState
              title={words.empty}
              text={messagesOf(locale).list.empty}
              link={null}
              locale={locale}
            />
          ) : (
            groups.map(({ kind, many, cards, total }) => (
              <ItemSection key={kind} title={many[locale]} id={`tema-${kind}`}>
                <ItemRows cards={cards} locale={locale} headingLevel={3} />
                {total > cards.length ? (
                  <p className="theme-more">
                    <a href={listHrefOf(kind)}>
                      {words.seeAll(messagesOf(locale).kinds[kind].found(total))}
                    </a>
                  </p>
                ) : null}
              </ItemSection>
            ))
          )}
        </div>
        <aside className="item-aside" aria-label={common.contents}>
          <ThemeContents groups={groups} locale={locale} />
          <Sources sources={theme.sources} locale={locale} headingLevel={2} />
        </aside>
      </div>
    </article>
  )
}

function ThemeContents({
  groups,
  locale,
}: Readonly<{ groups: readonly ThemeItems[]; locale: Locale }>) {
  const { theme: words, kinds: kindWords } = messagesOf(locale)
  if (groups.length === 0) return null

  return (
    <section aria-labelledby="allt-i-temat">
      <h2 id="allt-i-temat">{words.everything}</h2>
      <ul className="ref-list theme-contents">
        {groups.map(({ kind, total }) => (
          <li key={kind} className={`k-${kind}`}>
            <a href={`#tema-${kind}`}>
              <Mark kind={kind} />
              {kindWords[kind].found(total)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
