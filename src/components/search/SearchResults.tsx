import type { ReactNode } from 'react'

import { Pagination } from '@/components/list/Pagination'
import type { FoundItem } from '@/domain/catalogue/searchResult'
import type { Locale } from '@/domain/vocabulary/locales'

import { FoundRow } from './FoundRow'

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
        <ul className="item-rows item-rows-mixed found-rows">
          {rows.map((found) => (
            <li key={`${found.card.kind} ${found.card.slug}`}>
              <FoundRow found={found} locale={locale} />
            </li>
          ))}
        </ul>
      </div>
      <Pagination page={page} pages={pages} hrefOf={hrefOf} locale={locale} />
    </div>
  )
}
