import { KindLabel } from '@/components/marks/KindLabel'
import { findingPath } from '@/domain/catalogue/addresses'
import { isComparable } from '@/domain/catalogue/compare'
import { type PickPage, pickPagePath } from '@/domain/catalogue/pickPage'
import { type Pick, pickKey, writePick } from '@/domain/catalogue/picks'
import { itemPath } from '@/domain/publication/addresses'
import type { ItemCard } from '@/domain/publication/publicItem'
import type { Locale } from '@/domain/vocabulary/locales'
import { langOf } from '@/i18n/langOf'
import { messagesOf } from '@/i18n/messagesOf'

type Props = Readonly<{
  cards: readonly ItemCard[]
  here: PickPage
  siteUrl: string
  locale: Locale
}>

/** The items of a list in their order, with the ways to move, remove and compare them. */
export function MyListRows({ cards, here, locale, siteUrl }: Props) {
  const words = messagesOf(locale).myList
  const canCompare = cards.filter(({ kind }) => isComparable(kind)).length > 1

  return (
    <form action={findingPath('compare', locale)}>
      <p className="meta">{words.count(cards.length)}</p>
      <ol className="my-list-rows">
        {cards.map((card, at) => {
          const lang = langOf(card.contentLocale, locale)
          const path = itemPath(card.kind, card.slug, locale)
          return (
            <li key={`${card.kind} ${card.slug}`} id={`${card.kind}-${card.slug}`}>
              <div className="my-list-text">
                <KindLabel kind={card.kind} locale={locale} />
                <h2>
                  <a href={path} lang={lang}>
                    {card.title}
                  </a>
                </h2>
                <p lang={lang}>{card.summary}</p>
                <p className="my-list-address">{siteUrl + path}</p>
              </div>
              <div className="my-list-acts screen-only">
                {canCompare && isComparable(card.kind) ? (
                  <label>
                    <input type="checkbox" name={pickKey} value={writePick(card, locale)} />
                    <span aria-hidden="true">{words.chooseShort}</span>
                    <span className="hidden-visually">{words.choose(card.title)}</span>
                  </label>
                ) : null}
                <Acts at={at} title={card.title} here={here} locale={locale} />
              </div>
            </li>
          )
        })}
      </ol>
      {canCompare ? (
        <p className="my-list-compare screen-only">
          <button className="button" type="submit">
            {words.compare}
          </button>
          <span className="meta">{words.compareHelp}</span>
        </p>
      ) : null}
    </form>
  )
}

type ActsProps = Readonly<{ at: number; title: string; here: PickPage; locale: Locale }>

function Acts({ at, here, locale, title }: ActsProps) {
  const words = messagesOf(locale).myList
  const { picks, ...others } = here
  const to = (next: readonly Pick[]) => pickPagePath({ ...others, query: '', picks: next }, locale)

  return (
    <>
      {at > 0 ? (
        <a href={to(swap(picks, at - 1))}>
          <span aria-hidden="true">{words.upShort}</span>
          <span className="hidden-visually">{words.up(title)}</span>
        </a>
      ) : null}
      {at < picks.length - 1 ? (
        <a href={to(swap(picks, at))}>
          <span aria-hidden="true">{words.downShort}</span>
          <span className="hidden-visually">{words.down(title)}</span>
        </a>
      ) : null}
      <a href={to(picks.toSpliced(at, 1))}>
        <span aria-hidden="true">{words.removeShort}</span>
        <span className="hidden-visually">{words.remove(title)}</span>
      </a>
    </>
  )
}

/** The same picks with one and the next having changed places. */
const swap = (picks: readonly Pick[], at: number): readonly Pick[] =>
  picks.toSpliced(at, 2, ...picks.slice(at, at + 2).toReversed())
