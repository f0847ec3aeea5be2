import { Chips } from '@/components/list/Chips'
import { IgnoredNotice } from '@/components/list/IgnoredNotice'
import { KindTabs, toKindTabs } from '@/components/search/KindTabs'
import { NothingFound } from '@/components/search/NothingFound'
import { SearchAway } from '@/components/search/SearchAway'
import { SearchHead } from '@/components/search/SearchHead'
import { SearchOrder } from '@/components/search/SearchOrder'
import { SearchResults } from '@/components/search/SearchResults'
import { SearchStart } from '@/components/search/SearchStart'
import { type Choice, toggle } from '@/domain/catalogue/choice'
import { listSortOrders, writeChoice } from '@/domain/catalogue/choiceAddress'
import { facetNames } from '@/domain/catalogue/facets'
import { type AskedSearch, longestQuery, toSearchAddress } from '@/domain/catalogue/searchAddress'
import { kinds } from '@/domain/vocabulary/kinds'
import type { Locale } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'
import { formatNumber } from '@/i18n/numbers'
import type { FacetLabels } from '@/queries/facetLabels'

import type { SearchAnswer } from './askSearch'

type Props = Readonly<{ answer: SearchAnswer; asked: AskedSearch; locale: Locale }>

/** What the search page shows: the way in, what was found, or why there is nothing. */
export function Answer({ answer, asked, locale }: Props) {
  if (answer.type === 'start') return <SearchStart themes={answer.themes} locale={locale} />
  if (answer.type === 'away') {
    return (
      <SearchAway href={toSearchAddress(asked, locale)} themes={answer.themes} locale={locale} />
    )
  }

  const { choice, ignored, isCut, page, query, sort } = asked
  const { labels, result } = answer
  const { search } = messagesOf(locale)
  const addressOf = (changed: Partial<AskedSearch>) =>
    toSearchAddress({ query, choice, sort, ...changed }, locale)
  const withKinds = (chosen: readonly string[]): Choice => ({ ...choice, kind: chosen })

  const chips = (
    <Chips
      chosen={toChips(choice, labels, (changed) => addressOf({ choice: changed }))}
      clearHref={addressOf({ choice: {} })}
      locale={locale}
    />
  )

  return (
    <div className="wrap search">
      <SearchHead
        title={titleOf(answer, asked, locale)}
        query={query}
        kept={[...new URLSearchParams(writeChoice({ choice, sort }, locale))]}
        locale={locale}
      />
      {isCut ? <p className="search-told">{search.cut(longestQuery)}</p> : null}
      {result.didYouMean ? (
        <p className="search-told">
          {search.didYouMean}{' '}
          <a href={addressOf({ query: result.didYouMean })}>{result.didYouMean}</a>?
        </p>
      ) : null}
      <IgnoredNotice ignored={ignored} locale={locale} />
      {answer.type === 'nothing' ? (
        <>
          {chips}
          <NothingFound
            releases={answer.releases}
            themes={answer.themes}
            newest={answer.newest}
            locale={locale}
          />
        </>
      ) : (
        <>
          <KindTabs
            tabs={toKindTabs(result.counts, choice.kind ?? [], locale, (chosen) =>
              addressOf({ choice: withKinds(chosen) }),
            )}
            locale={locale}
          />
          <div className="list-view">
            <div />
            <SearchResults
              rows={result.rows}
              page={page}
              pages={result.pages}
              hrefOf={(number) => addressOf({ page: number })}
              locale={locale}
            >
              {chips}
              {result.isLoosened ? <p className="search-told">{search.loosened}</p> : null}
              <SearchOrder
                orders={listSortOrders(kindsOf(choice), 'relevance')}
                chosen={sort ?? 'relevance'}
                hrefOf={(order) => addressOf({ sort: order === 'relevance' ? null : order })}
                locale={locale}
              />
            </SearchResults>
          </div>
        </>
      )}
    </div>
  )
}

/** What is chosen, each with the address without it. */
const toChips = (choice: Choice, labels: FacetLabels, hrefOf: (choice: Choice) => string) =>
  facetNames.flatMap((name) =>
    (choice[name] ?? []).map((code) => ({
      key: `${name}:${code}`,
      label: labels(name, code),
      count: 0,
      isChosen: true,
      href: hrefOf(toggle(choice, name, code)),
    })),
  )

/** How many letters of what was looked for stand in the heading. */
const longestInTitle = 80

function titleOf(
  answer: SearchAnswer & { result: { total: number } },
  { query }: AskedSearch,
  locale: Locale,
): string {
  const { search, site } = messagesOf(locale)
  const n = formatNumber(answer.result.total, locale)
  if (!query) return answer.type === 'nothing' ? search.none.titleFiltered : search.foundAll(n)

  const words = query.length > longestInTitle ? `${query.slice(0, longestInTitle)}…` : query
  const quoted = site.quoted(words)
  return answer.type === 'nothing' ? search.none.title(quoted) : search.found(n, quoted)
}

const kindsOf = ({ kind: chosen }: Choice) =>
  kinds.map(({ kind }) => kind).filter((kind) => chosen?.includes(kind) ?? true)
