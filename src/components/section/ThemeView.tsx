import { ItemSection } from '@/components/item/ItemSection'
import { Mark } from '@/components/marks/Mark'
import { ItemRows } from '@/components/rows/ItemRows'
import { EmptyState } from '@/components/states/EmptyState'
import { RichText } from '@/components/text/RichText'
import { Sources } from '@/components/text/Sources'
import { UntranslatedNotice } from '@/components/text/UntranslatedNotice'
import { sectionPath } from '@/domain/publication/addresses'
import type { ItemCard, PublicTheme } from '@/domain/publication/publicItem'
import { strategyAreas } from '@/domain/vocabulary/efforts'
import { type Kind, kinds } from '@/domain/vocabulary/kinds'
import type { Locale } from '@/domain/vocabulary/locales'
import { labelOf } from '@/domain/vocabulary/term'
import { langOf } from '@/i18n/langOf'
import { messagesOf } from '@/i18n/messagesOf'

type Props = Readonly<{
  theme: PublicTheme & Readonly<{ items: readonly ItemCard[] }>
  /** Writes the address of a kind's list, narrowed to this theme. */
  listHrefOf: (kind: Kind) => string
}>

/** A theme: the question in short, the best way in, and everything in it by kind. */
export function ThemeView({ theme, listHrefOf }: Props) {
  const { locale, items } = theme
  const { theme: words, item: common } = messagesOf(locale)
  const lang = langOf(theme.contentLocale, locale)
  const groups = groupsOf(items)

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
            groups.map(({ kind, many, cards }) => (
              <ItemSection key={kind} title={many[locale]} id={`tema-${kind}`}>
                <ItemRows cards={cards.slice(0, mostRows)} locale={locale} headingLevel={3} />
                {cards.length > mostRows ? (
                  <p className="theme-more">
                    <a href={listHrefOf(kind)}>
                      {words.seeAll(messagesOf(locale).kinds[kind].found(cards.length))}
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

type Group = (typeof kinds)[number] & Readonly<{ cards: readonly ItemCard[] }>

/** How many rows of each kind stand open; the rest are in the list. */
const mostRows = 6

/** What there is of each kind, methods first: they are the best way in. */
function groupsOf(items: readonly ItemCard[]): readonly Group[] {
  const order: readonly Kind[] = ['method', 'example', 'tool', 'lab', 'organisation']

  return order.flatMap((kind) =>
    kinds
      .filter((row) => row.kind === kind)
      .map((row) => ({ ...row, cards: items.filter((card) => card.kind === kind) }))
      .filter(({ cards }) => cards.length > 0),
  )
}

function ThemeContents({ groups, locale }: Readonly<{ groups: readonly Group[]; locale: Locale }>) {
  const { theme: words, kinds: kindWords } = messagesOf(locale)
  if (groups.length === 0) return null

  return (
    <section aria-labelledby="allt-i-temat">
      <h2 id="allt-i-temat">{words.everything}</h2>
      <ul className="ref-list theme-contents">
        {groups.map(({ kind, cards }) => (
          <li key={kind} className={`k-${kind}`}>
            <a href={`#tema-${kind}`}>
              <Mark kind={kind} />
              {kindWords[kind].found(cards.length)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
