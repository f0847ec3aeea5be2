import type { QueuePage } from '@/commands/submission/moderation/listQueue'
import { contributePath } from '@/domain/submission/addresses'
import type { QueueFilter } from '@/domain/submission/queue'
import type { Signal } from '@/domain/submission/signals'
import type { Locale } from '@/domain/vocabulary/locales'

import { tableParts as as } from '../tableParts'
import { wordsIn } from '../words'
import { QueueRow } from './QueueRow'
import { isNarrowed, toQueueQuery } from './toQueueQuery'

type Props = Readonly<{
  filter: QueueFilter
  home: string
  language: Locale
  /** What has waited longer than was promised. */
  late: ReadonlySet<string>
  now: string
  page: QueuePage
  /** The one who reads the queue. */
  reader: string
  reasons: ReadonlyMap<string, Signal>
  timeZone: string
}>

/** The submissions of a view, as a table to scan. */
export function QueueList(props: Props) {
  const { filter, home, language, late, page, reasons } = props
  const words = wordsIn(language)
  if (page.rows.length === 0) return <Nothing filter={filter} home={home} language={language} />

  const columns = [
    words.columnTitle,
    words.columnStage,
    words.columnAge,
    words.columnReader,
    words.columnSender,
    words.columnScore,
  ]
  return (
    <>
      <p className="queue__count" role="status">
        {words.found(page.total)}
      </p>
      <table {...as.table} className="queue-table">
        <caption className="case-hidden">{words.tabs[filter.tab]}</caption>
        <thead {...as.group}>
          <tr {...as.row}>
            {columns.map((label) => (
              <th {...as.head} key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...as.group}>
          {page.rows.map((row) => (
            <QueueRow
              {...props}
              isLate={late.has(row.id)}
              key={row.id}
              reason={reasons.get(row.id) ?? null}
              row={row}
            />
          ))}
        </tbody>
      </table>
      <Pages {...props} />
    </>
  )
}

function Nothing({ filter, home, language }: Pick<Props, 'filter' | 'home' | 'language'>) {
  const words = wordsIn(language)
  const { tab } = filter
  if (isNarrowed(filter) || filter.page > 1) {
    return (
      <div className="queue-none" role="status">
        <h2>{words.emptyFiltered}</h2>
        <p>{words.emptyFilteredHelp}</p>
        <p>
          <a href={home + toQueueQuery({ tab })}>{words.clear}</a>
        </p>
      </div>
    )
  }
  return (
    <div className="queue-none" role="status">
      <h2>{words.emptyTitle[tab]}</h2>
      <p>{words.emptyHelp[tab]}</p>
      {tab === 'all' && (
        <p>
          <a href={contributePath(language)}>{words.openForm}</a>
        </p>
      )}
    </div>
  )
}

function Pages({ filter, home, language, page: { page, pages } }: Props) {
  const words = wordsIn(language)
  if (pages < 2) return null
  const to = (number: number) => home + toQueueQuery({ ...filter, page: number })
  return (
    <nav aria-label={words.pages} className="queue-pages">
      {page > 1 && <a href={to(page - 1)}>{words.previous}</a>}
      <span>{words.page(page, pages)}</span>
      {page < pages && <a href={to(page + 1)}>{words.next}</a>}
    </nav>
  )
}
