import { Link } from '@payloadcms/ui'

import { type QueueFilter, type QueueTab, queueTabs } from '@/domain/submission/queue'
import type { Locale } from '@/domain/vocabulary/locales'

import { wordsIn } from '../words'
import { toQueueQuery } from './toQueueQuery'

type Props = Readonly<{
  counts: Readonly<Record<QueueTab, number>>
  filter: QueueFilter
  home: string
  language: Locale
}>

/** The views of the queue, each with how many there are in it. */
export function QueueTabs({ counts, filter, home, language }: Props) {
  const words = wordsIn(language)
  return (
    <>
      <nav aria-label={words.queueViews} className="queue-tabs">
        <ul>
          {queueTabs.map(({ code }) => (
            <li key={code}>
              <Link
                aria-current={filter.tab === code ? 'page' : undefined}
                href={home + toQueueQuery({ ...filter, page: 1, tab: code })}
                prefetch={false}
              >
                {words.tabs[code]} <span className="queue-tabs__count">{counts[code]}</span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <p className="queue__help">{words.tabHelp[filter.tab]}</p>
    </>
  )
}
