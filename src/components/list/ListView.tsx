import { ItemRows } from '@/components/rows/ItemRows'
import { EmptyState } from '@/components/states/EmptyState'
import type { Ignored, ListFilters } from '@/domain/publication/listAddress'
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
import { type ListOptions, toChoices } from './toChoices'

type Props = Readonly<{
  kind: Kind
  locale: Locale
  list: PageOf<ItemCard>
  options: ListOptions
  filters: ListFilters
  /** What stood in the address but could not be followed. */
  ignored: readonly Ignored[]
  /** Writes the address of this list with other filters or another page. */
  addressOf: (choice: Readonly<{ filters?: ListFilters; page?: number }>) => string
}>

/** The list of a kind: what can be chosen, what is chosen, and the rows. */
export function ListView({ kind, locale, list, options, filters, ignored, addressOf }: Props) {
  const { kinds, list: words } = messagesOf(locale)
  const facets = toChoices(options, filters, locale, addressOf)
  const chosen = facets.flatMap(({ choices }) => choices.filter(({ isChosen }) => isChosen))
  const isFiltered = chosen.length > 0

  return (
    <div className="wrap">
      <ListHead title={rowOfKind(kind).many[locale]} lede={kinds[kind].lede} kind={kind} />
      <IgnoredNotice ignored={ignored} locale={locale} />
      <div className="list-view">
        <Facets facets={facets} chosen={chosen.length} locale={locale} />
        <div>
          <Chips chosen={chosen} clearHref={addressOf({})} locale={locale} />
          {list.total > 0 ? (
            <>
              <p className="list-count">
                <strong>{kinds[kind].found(list.total)}</strong>
                {list.pages > 1 ? <span>{words.pageOf(list.page, list.pages)}</span> : null}
              </p>
              <ItemRows cards={list.rows} locale={locale} headingLevel={2} />
              <Pagination
                page={list.page}
                pages={list.pages}
                hrefOf={(page) => addressOf({ filters, page })}
                locale={locale}
              />
            </>
          ) : (
            <EmptyState
              title={words.emptyTitle}
              text={isFiltered ? words.emptyFiltered : words.empty}
              link={isFiltered ? { href: addressOf({}), label: words.showAll } : null}
              locale={locale}
            />
          )}
          {kind === 'example' ? <ShareDoor locale={locale} /> : null}
        </div>
      </div>
    </div>
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
