import type { ReactNode } from 'react'

import { Pagination } from '@/components/list/Pagination'
import type { FoundItem } from '@/domain/catalogue/searchResult'
import type { Locale } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'

import { FoundRows } from './FoundRows'
import { packLines } from './foundLine'
import { toFoundLine } from './toFoundLine'

type Props = Readonly<{
  rows: readonly FoundItem[]
  page: number
  pages: number
  hrefOf: (page: number) => string
  /** What stands above the rows. */
  children: ReactNode
  locale: Locale
}>

/** One page of what is found. */
export function SearchResults({ rows, page, pages, hrefOf, children, locale }: Props) {
  return (
    <div>
      {children}
      <div className="item-rows-room">
        <FoundRows
          lines={packLines(rows.map((found) => toFoundLine(found, locale)))}
          evidence={messagesOf(locale).item.evidence}
        />
      </div>
      <Pagination page={page} pages={pages} hrefOf={hrefOf} locale={locale} />
    </div>
  )
}
