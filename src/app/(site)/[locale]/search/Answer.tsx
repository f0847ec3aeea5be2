import { Chips } from '@/components/list/Chips'
import { Facets } from '@/components/list/Facets'
import { IgnoredNotice } from '@/components/list/IgnoredNotice'
import { SortField } from '@/components/list/SortField'
import { toFacetGroups } from '@/components/list/toFacetGroups'
import { KeptByFilter } from '@/components/search/KeptByFilter'
import { KindTabs, toKindTabs } from '@/components/search/KindTabs'
import { NothingFound } from '@/components/search/NothingFound'
import { SearchAway } from '@/components/search/SearchAway'
import { SearchHead } from '@/components/search/SearchHead'
import { SearchResults } from '@/components/search/SearchResults'
import { SearchStart } from '@/components/search/SearchStart'
import { findingPath } from '@/domain/catalogue/addresses'
import { type Choice, toggle } from '@/domain/catalogue/choice'
import { listSortOrders, writeChoice } from '@/domain/catalogue/choiceAddress'
import { facetNames } from '@/domain/catalogue/facets'
import { type AskedSearch, longestQuery, toSearchAddress } from '@/domain/catalogue/searchAddress'
import { facetsOfSearch, kindsAsked } from '@/domain/catalogue/searchFacets'
import type { Locale } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'
import { formatNumber } from '@/i18n/numbers'
import type { FacetLabels } from '@/queries/facetLabels'

import type { SearchPageAnswer } from './askSearch'

type Props = Readonly<{ answer: SearchPageAnswer; asked: AskedSearch; locale: Locale }>

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
  const { list, search } = messagesOf(locale)
  const addressOf = (changed: Partial<AskedSearch>) =>
    toSearchAddress({ query, choice, sort, ...changed }, locale)

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
              addressOf({ choice: { ...choice, kind: chosen } }),
            )}
            locale={locale}
          />
          <div className="list-view">
            <Facets
              action={findingPath('search', locale)}
              groups={groupsOf(answer, choice, locale)}
              query={addressOf({ page })}
              locale={locale}
            />
            <SearchResults
              rows={result.rows}
              page={page}
              pages={result.pages}
              hrefOf={(number) => addressOf({ page: number })}
              locale={locale}
            >
              <KeptByFilter query={query} kinds={choice.kind} locale={locale} />
              {chips}
              {result.isLoosened ? <p className="search-told">{search.loosened}</p> : null}
              <div className="list-count">
                <p role="status">
                  <strong>{search.foundShort(formatNumber(result.total, locale))}</strong>
                  {result.pages > 1 ? <span> {list.pageOf(page, result.pages)}</span> : null}
                </p>
                <SortField
                  orders={listSortOrders(kindsAsked(choice), 'relevance')}
                  sort={sort}
                  locale={locale}
                />
              </div>
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
      href: hrefOf(toggle(choice, name, code)),
    })),
  )

/** How many letters of what was looked for stand in the heading. */
const longestInTitle = 80

function titleOf(
  answer: SearchPageAnswer & { result: { total: number } },
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

/** The questions besides the kind, which stands above what is found. */
const groupsOf = (
  { labels, result }: Pick<SearchPageAnswer & { type: 'found' }, 'labels' | 'result'>,
  choice: Choice,
  locale: Locale,
) =>
  toFacetGroups({
    kinds: kindsAsked(choice),
    facets: facetsOfSearch(choice),
    choice,
    counts: result.counts,
    labels,
    locale,
  })
