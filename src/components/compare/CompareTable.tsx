import { KindLabel } from '@/components/marks/KindLabel'
import { type PickPage, pickPagePath } from '@/domain/catalogue/pickPage'
import { isSamePick } from '@/domain/catalogue/picks'
import { itemPath } from '@/domain/publication/addresses'
import type { PublicItem } from '@/domain/publication/publicItem'
import type { Locale } from '@/domain/vocabulary/locales'
import { langOf } from '@/i18n/langOf'
import { messagesOf } from '@/i18n/messagesOf'

import type { Cell, CompareRow } from './compareRows'

type Props = Readonly<{
  items: readonly PublicItem[]
  rows: readonly CompareRow[]
  here: PickPage
  locale: Locale
}>

/** A column for each item and a row for each fact. Where there is little room it scrolls by itself. */
export function CompareTable({ here, items, locale, rows }: Props) {
  const { compare: words } = messagesOf(locale)

  return (
    // A wide table scrolls by itself, also by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard
    <section className="compare-room" aria-label={words.tableLabel} tabIndex={0}>
      <table className="compare" data-columns={items.length}>
        <caption className="hidden-visually">{`${words.tableLabel}. ${words.scrollHint}`}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="hidden-visually">{words.rowsLabel}</span>
            </th>
            {items.map((item) => (
              <th key={item.id} scope="col" className={`k-${item.kind}`}>
                <KindLabel kind={item.kind} locale={locale} />
                <a
                  href={itemPath(item.kind, item.slug, locale)}
                  lang={langOf(item.contentLocale, locale)}
                >
                  {item.title}
                </a>
                <Remove item={item} here={here} locale={locale} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ cells, isOwnText, isSame, name }) => (
            <tr key={name} className={isSame && items.length > 1 ? 'is-same' : undefined}>
              <th scope="row">
                {words.rows[name]}
                {isSame && items.length > 1 ? <small>{words.same}</small> : null}
              </th>
              {items.map((item, at) => (
                <td key={item.id} lang={isOwnText ? langOf(item.contentLocale, locale) : undefined}>
                  <Value cell={cells[at]} locale={locale} />
                </td>
              ))}
            </tr>
          ))}
          {rows.length === 0 ? (
            <tr>
              <td colSpan={items.length + 1}>{words.noDifferences}</td>
            </tr>
          ) : null}
        </tbody>
      </table>
    </section>
  )
}

function Value({ cell, locale }: Readonly<{ cell: Cell; locale: Locale }>) {
  const { notAsked, notStated } = messagesOf(locale).compare
  if (typeof cell === 'string') return cell
  return (
    <span className="compare-none" lang={locale}>
      {cell === null ? notStated : notAsked}
    </span>
  )
}

function Remove({
  here,
  item,
  locale,
}: Readonly<{ item: PublicItem }> & Omit<Props, 'items' | 'rows'>) {
  const { remove, removeShort } = messagesOf(locale).compare
  const picks = here.picks.filter((pick) => !isSamePick(pick, item))

  return (
    <a className="compare-remove screen-only" href={pickPagePath({ ...here, picks }, locale)}>
      <span aria-hidden="true">{removeShort}</span>
      <span className="hidden-visually">{remove(item.title)}</span>
    </a>
  )
}
