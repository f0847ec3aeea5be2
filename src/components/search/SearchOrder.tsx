import type { SortOrder } from '@/domain/catalogue/choice'
import type { Locale } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'

type Props = Readonly<{
  orders: readonly SortOrder[]
  chosen: SortOrder
  hrefOf: (order: SortOrder) => string
  locale: Locale
}>

/** The orders that what is found can be put in. */
export function SearchOrder({ orders, chosen, hrefOf, locale }: Props) {
  const { search } = messagesOf(locale)

  return (
    <nav className="search-order screen-only" aria-label={search.order}>
      <span aria-hidden="true">{search.sort}</span>
      <ul>
        {orders.map((order) => (
          <li key={order}>
            <a
              href={hrefOf(order)}
              rel="nofollow"
              aria-current={order === chosen ? 'true' : undefined}
            >
              {search.sortOrders[order]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
