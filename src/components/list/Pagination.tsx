import { Still } from '@/components/still/Still'
import type { Locale } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'

type Props = Readonly<{
  page: number
  pages: number
  hrefOf: (page: number) => string
  locale: Locale
}>

/** The way to the other pages of a list. */
export function Pagination({ page, pages, hrefOf, locale }: Props) {
  const { list } = messagesOf(locale)
  if (pages < 2) return null

  return (
    <Still as="nav" className="pagination screen-only" aria-label={list.pages}>
      {page > 1 ? (
        <a className="pagination-step" href={hrefOf(page - 1)} rel="prev">
          {list.previous}
        </a>
      ) : null}
      <ol>
        {listPageNumbers(page, pages).map((number) => (
          <li key={number} className={isJump(number, page, pages) ? 'pagination-jump' : undefined}>
            <a
              href={hrefOf(number)}
              aria-label={list.page(number)}
              aria-current={number === page ? 'page' : undefined}
            >
              {number}
            </a>
          </li>
        ))}
      </ol>
      {page < pages ? (
        <a className="pagination-step" href={hrefOf(page + 1)} rel="next">
          {list.next}
        </a>
      ) : null}
    </Still>
  )
}

/** The first, the last and those around the one that is shown. */
export function listPageNumbers(page: number, pages: number): readonly number[] {
  const near = [1, page - 1, page, page + 1, pages]
  return [...new Set(near)]
    .filter((number) => number >= 1 && number <= pages)
    .toSorted((a, b) => a - b)
}

/** Says whether numbers are left out before this one. */
function isJump(number: number, page: number, pages: number): boolean {
  const numbers = listPageNumbers(page, pages)
  const before = numbers[numbers.indexOf(number) - 1]
  return before !== undefined && number - before > 1
}
