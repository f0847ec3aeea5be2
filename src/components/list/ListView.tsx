import { ItemRows } from '@/components/rows/ItemRows'
import { EmptyState } from '@/components/states/EmptyState'
import { findingPath } from '@/domain/catalogue/addresses'
import type { Choice, SortOrder } from '@/domain/catalogue/choice'
import {
  type ChoiceAddress,
  listSortOrders,
  toChoiceAddress,
  writeChoice,
} from '@/domain/catalogue/choiceAddress'
import { isComparable } from '@/domain/catalogue/compare'
import { listPath } from '@/domain/publication/addresses'
import type { ItemCard, PageOf } from '@/domain/publication/publicItem'
import { contributePath } from '@/domain/submission/addresses'
import { type Kind, rowOfKind } from '@/domain/vocabulary/kinds'
import type { Locale } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'

import { Chips } from './Chips'
import { Facets } from './Facets'
import { IgnoredNotice } from './IgnoredNotice'
import { ListHead } from './ListHead'
import { Pagination } from './Pagination'
import { SortField } from './SortField'
import { toChips } from './toChips'
import type { FacetGroup } from './toFacetGroups'
import type { WayOut } from './toWaysOut'

type Props = Readonly<{
  kind: Kind
  locale: Locale
  list: PageOf<ItemCard>
  groups: readonly FacetGroup[]
  /** What the address asks for, and what of it could not be followed. */
  asked: ChoiceAddress
  /** Where nothing is left: what to let go of, and what that would leave. */
  waysOut: readonly WayOut[]
  /** The map with the same choice, or null where the kind has no places. */
  mapHref: string | null
}>

/** The list of a kind: what can be chosen, what is chosen, and the rows. */
export function ListView({ asked, groups, kind, list, locale, mapHref, waysOut }: Props) {
  const { facets, kinds, list: words } = messagesOf(locale)
  const { choice, ignored, sort } = asked
  const path = listPath(kind, locale)
  const addressOf = (next: Readonly<{ choice?: Choice; sort?: SortOrder | null; page?: number }>) =>
    toChoiceAddress(path, { sort, ...next }, locale)
  const chosen = toChips(groups, choice, (next) => addressOf({ choice: next }))
  const isFiltered = chosen.length > 0

  return (
    <div className="wrap">
      <ListHead title={rowOfKind(kind).many[locale]} lede={kinds[kind].lede} kind={kind} />
      <IgnoredNotice ignored={ignored} locale={locale} />
      <div className="list-view">
        <Facets
          action={path}
          groups={groups}
          query={writeChoice({ choice, sort, page: list.page }, locale)}
          locale={locale}
        />
        <div>
          <Chips chosen={chosen} clearHref={addressOf({})} locale={locale} />
          <div className="list-count">
            <p role="status">
              <strong>{kinds[kind].found(list.total)}</strong>
              {list.pages > 1 ? <span> {words.pageOf(list.page, list.pages)}</span> : null}
            </p>
            {mapHref && list.total > 0 ? (
              <a className="list-map screen-only" href={mapHref}>
                {facets.onMap}
              </a>
            ) : null}
            {list.total > 1 ? (
              <SortField orders={listSortOrders([kind])} sort={sort} locale={locale} />
            ) : null}
          </div>
          {list.total > 0 ? (
            <>
              <Rows kind={kind} cards={list.rows} locale={locale} />
              <Pagination
                page={list.page}
                pages={list.pages}
                hrefOf={(page) => addressOf({ choice, page })}
                locale={locale}
              />
            </>
          ) : (
            <EmptyState
              title={words.emptyTitle}
              text={isFiltered ? words.emptyFiltered : words.empty}
              link={isFiltered ? { href: addressOf({}), label: words.showAll } : null}
              locale={locale}
            >
              <WaysOut waysOut={waysOut} kind={kind} addressOf={addressOf} locale={locale} />
            </EmptyState>
          )}
          {kind === 'example' ? <ShareDoor locale={locale} /> : null}
        </div>
      </div>
    </div>
  )
}

type RowsProps = Readonly<{ kind: Kind; cards: readonly ItemCard[]; locale: Locale }>

/** The rows; what people choose between can be ticked and set side by side. */
function Rows({ cards, kind, locale }: RowsProps) {
  const { facets } = messagesOf(locale)
  const isPickable = cards.length > 1 && isComparable(kind)
  const rows = <ItemRows cards={cards} locale={locale} headingLevel={2} isPickable={isPickable} />
  if (!isPickable) return rows

  return (
    <form action={findingPath('compare', locale)}>
      {rows}
      <p className="list-compare screen-only">
        <button className="button quiet" type="submit">
          {facets.compareChosen}
        </button>
        <span>{facets.compareHelp}</span>
      </p>
    </form>
  )
}

type AddressOf = (next: Readonly<{ choice?: Choice }>) => string

type WaysOutProps = Readonly<{
  waysOut: readonly WayOut[]
  kind: Kind
  addressOf: AddressOf
  locale: Locale
}>

function WaysOut({ addressOf, kind, locale, waysOut }: WaysOutProps) {
  const { facets, kinds } = messagesOf(locale)
  if (waysOut.length === 0) return null

  return (
    <>
      <p>{facets.suggestions}</p>
      <ul className="ways-out">
        {waysOut.map(({ choice, name, labels, total }) => (
          <li key={name}>
            <a href={addressOf({ choice })} rel="nofollow">
              {facets.without(labels.join(', '), kinds[kind].found(total))}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Whoever has read what others did may have something to tell. */
function ShareDoor({ locale }: Readonly<{ locale: Locale }>) {
  const { doors } = messagesOf(locale).contribute

  return (
    <p className="list-share screen-only">
      <span>{doors.shareList}</span>
      <a className="button quiet" href={contributePath(locale)}>
        {doors.share}
      </a>
    </p>
  )
}
