import type { SortOrder } from '@/domain/catalogue/choice'
import { choiceKeys, sortWords } from '@/domain/catalogue/choiceAddress'
import type { Locale } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'

import { filterForm } from './Facets'

type Props = Readonly<{
  /** The orders that can be asked for; the first is the usual one, and needs no word. */
  orders: readonly SortOrder[]
  sort: SortOrder | null
  locale: Locale
}>

/** The order of the rows: a field of the filters, that stands by the rows. */
export function SortField({ locale, orders, sort }: Props) {
  const { facets } = messagesOf(locale)

  return (
    <p className="sort-field screen-only">
      <label>
        {facets.sortBy}{' '}
        <select
          key={sort}
          name={choiceKeys.sort[locale]}
          form={filterForm}
          defaultValue={sort ? sortWords[sort][locale] : ''}
        >
          {orders.map((order, at) => (
            <option key={order} value={at === 0 ? '' : sortWords[order][locale]}>
              {facets.orders[order]}
            </option>
          ))}
        </select>
      </label>
      <button className="button quiet" type="submit" form={filterForm}>
        {facets.sortNow}
      </button>
    </p>
  )
}
